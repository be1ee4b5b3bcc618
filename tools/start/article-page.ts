/** Plain text as the page of an article: the first line is its headline, empty lines part its paragraphs. */

const style = `body { max-width: 40rem; margin: 3rem auto; padding: 0 1.25rem; font: 1.15rem/1.6 Georgia, serif; color-scheme: light dark; }
h1 { font-size: 2rem; line-height: 1.2; }`;

export function articlePage(text: string): string {
  const [headline = '', ...paragraphs] = text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map(escapeHtml);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:type" content="article">
<title>${headline}</title>
<style>${style}</style>
</head>
<body>
<article>
<h1>${headline}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`).join('\n')}
</article>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
