/**
 * Cyrillic in Latin letters, about as English newspapers transcribe it. For finding entities by what is typed: names in Cyrillic
 * are in the pack only as hashes, which forgive no slip, but a misspelt one is still close to the English name.
 */

const latin: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'yi', й: 'y' },
  ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
  ...{ щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ў: 'u' },
};

/** The text with its Cyrillic letters in Latin ones; all else stays. */
export function romanise(text: string): string {
  return text.replaceAll(/\p{Script=Cyrillic}/gu, (letter) => {
    const plain = latin[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
  });
}
