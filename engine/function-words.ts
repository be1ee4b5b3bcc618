/**
 * The words that hold sentences together, by language: articles, pronouns, prepositions, conjunctions, auxiliary verbs. They tell
 * the languages of Latin script apart, and none of them is a name, whatever its case.
 */
import type { Language } from './language.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Languages told apart by their words; the others have letters of their own. */
export type LatinLanguage = Extract<Language, 'en' | 'de' | 'fr' | 'es'>;

export const functionWords: Readonly<Record<LatinLanguage, readonly string[]>> = {
  en: list(`
    the a an and or but of to in on at by for from with into over about after before under between against during as than that
    this these those which who whom whose what when where while is are was were be been being has have had do does did will would
    shall should can could may might must not no it its he him his she her they them their we our us you your i my me there here
    if because since also said says more most some such any all both each only other out up down`),
  de: list(`
    der die das den dem des ein eine einen einem einer eines kein keine keinen keiner und oder aber sondern denn doch von vom zu
    zum zur im in am an auf aus bei beim mit nach vor seit für gegen über unter zwischen durch um ohne während wegen als wie
    wenn dass weil ob nicht noch nur auch schon sehr mehr ist sind war waren sei sein seine seinen seiner seinem wird werden
    wurde wurden worden hat haben hatte hatten habe kann können könnte soll sollen sollte will wollen wollte muss müssen musste
    darf er sie es ich wir ihr ihre ihren ihrer ihm ihn ihnen uns man sich diese dieser dieses diesem diesen hier dort dabei
    damit dazu nun so bis laut sagte`),
  fr: list(`
    le la les un une des du de et ou mais où donc ni car que qui quoi dont ce cet cette ces se sa son ses leur leurs
    il elle ils elles on nous vous je tu lui y en n ne pas plus moins à au aux dans par pour sur sous avec sans chez vers entre
    contre depuis pendant avant après comme lorsque lors si est sont était étaient été être sera seront a ont avait avaient
    avoir aura fait selon ainsi aussi très tout toute tous toutes même notre votre nos vos mon ma mes afin peut leur quand encore entre avez votre`),
  es: list(`
    el la los las lo un una unos unas al del de y e o u pero sino que quien quienes cual cuyo donde cuando como porque aunque si
    se su sus le les nos me te mi mis tu tus él ella ellos ellas este esta estos estas ese esa esos esas esto eso en a ante bajo
    con contra desde durante entre hacia hasta para por según sin sobre tras es son era eran fue fueron ser sido está están estaba
    estaban ha han había habían haber hay no más menos muy ya también todo toda todos todas otro otra otros otras tiene tienen puede pueden cada esté según`),
};
