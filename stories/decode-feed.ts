/** Bytes of a feed as text, by what the server, the byte order mark or the XML declaration say, in this order. */

/** What is read of a document to find its encoding: declarations stand in front. */
const declared = /^[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/;

export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
  const label = markOf(bytes) ?? /charset\s*=\s*"?([A-Za-z0-9._-]+)/i.exec(contentType ?? '')?.[1] ?? declaredIn(bytes) ?? 'utf-8';
  return decoderOf(label)
    .decode(bytes)
    .replace(/^\ufeff/, '');
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return undefined;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  return declared.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 256)))?.[1];
}

/** A label that no browser knows stands for the encoding that nearly all feeds have. */
function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('utf-8');
  }
}
