/** Words around a name that say what kind of thing it names. Sets of token hashes, so that text is never sliced to ask. */
import { tokenize } from './tokenize.ts';

/** The hash of a single word, as tokens have it. */
export function wordHash(word: string): number {
  return tokenize(word).hash[0] ?? 0;
}

/** The hashes of words that are parted by white space. */
export const wordSet = (words: string): ReadonlySet<number> => new Set(words.trim().split(/\s+/).map(wordHash));

/** Before the name of a person. */
export const personTitles = wordSet(`
  mr mrs ms miss dr sir dame lord lady prof professor president minister premier chancellor secretary ambassador senator sen
  congressman congresswoman representative rep governor gov mayor judge justice general gen colonel col major maj captain capt
  lieutenant lt admiral adm sergeant sgt marshal commander king queen prince princess pope cardinal archbishop bishop imam
  ayatollah sheikh mullah mawlawi maulvi director chairman chairwoman chief leader spokesman spokeswoman spokesperson lawyer
  attorney candidate dissident activist journalist author analyst officer agent spy envoy negotiator adviser advisor
  presidents ministers senators generals chancellors premiers leaders messrs billionaire businessman oligarch tycoon dictator strongman comrade colleague rival nominee`);

/** Before a place, and rarely before a person. */
export const placeCues = wordSet(
  'in near outside inside across throughout around into within eastern western northern southern central downtown',
);

/** Words that open a sentence and so are capitalised without being a name. */
export const openers = wordSet(`
  a about according after again against all also although amid among an and another any are as asked at because before being
  both but by can could did do does during each earlier either even ever every everyone few first five following for former four
  from given had has have he her here his how however i if in instead is it its just last late later like many may meanwhile
  might more most much my neither never no nobody nor not nothing now of on once one only or other others our over perhaps
  several she should similarly since so some still such than that the their then there these they this those though three through thus
  to today tomorrow tonight two under unlike until up was we were what when whenever where whether which while who whoever whose
  why will with within without would yes yesterday yet you your monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december officials critics experts analysts
  sources supporters asked speaking whatever despite indeed nevertheless nonetheless moreover furthermore besides
  regarding concerning including unless whereas elsewhere afterwards then-president ex-president ex says said`);

/** Verbs of which a government, not a city, is the subject. */
export const agentVerbs = wordSet(`
  said says say saying denied denies deny claimed claims claim accused accuses accuse announced announces warned warns
  insisted insists wants wanted hopes hoped believes believed sees saw considers considered refused refuses rejected rejects
  agreed agrees demanded demands called urged urges condemned condemns responded responds retaliated retaliates imposed
  imposes ordered orders sent sends supports supported backs backed expects expected argues argued maintains maintained
  decided decides plans planned threatened threatens dismissed dismisses acknowledged confirmed declared declares sought seeks
  vowed vows pledged signed withdrew expelled offered accepts accepted fears feared views regards has had would could may might
  will should must is was did does annexed invaded recognised recognized negotiated`);

/** Before a capital that stands for its government. */
export const agentPrepositions = wordSet('between against with toward towards from to by pressure persuade demand');
export const relationNouns = wordSet(`
  relations ties tensions talks dialogue complaint conspiracy pressure stance policy hostility cooperation deal agreement trust
  relationship confrontation negotiations sanctions loyal close pro anti allegiance friction standoff rift war collusion`);

/** Before an office that somebody holds no more, not yet, or only in part. */
export const formerWords = wordSet(`
  former ex then onetime erstwhile late deputy vice assistant acting interim incoming outgoing designate future next previous
  would-be aspiring shadow emeritus self-styled self-declared self-proclaimed honorary assistant under associate past first`);

/** What a state or a city is called in apposition: "Georgia, the American state". */
export const territories = wordSet('state province region county town city island');

/** States of the United States that have names of one word, or the last word of the name; not those that are also something else. */
export const usStates = wordSet(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
  louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
  pennsylvania tennessee texas utah vermont virginia wisconsin wyoming carolina dakota hampshire jersey
`);

/** Before nouns, hardly before the name of a person or country. */
export const articles = wordSet('the a an');

/** Before a title that is anybody's: "a US president", "every US president". */
export const indefiniteWords = wordSet('a an any each every no some another many most all such');

/** Capitalised nouns that follow the name of a country or body without being part of a name. */
export const genericNouns = wordSet(`
  president prime vice foreign defense defence interior finance minister secretary chancellor premier ambassador senator sen rep
  representative gov governor gen general army navy air force ministry government parliament congress senate embassy
  consulate spokesman spokeswoman officials official troops forces military police intelligence leader king queen prince
  republican republicans democrat democrats says said attorney chief director mr mrs ms dr justice state department
  opposition supreme national security special central bank election elections war crisis`);

export const months = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
/** Before a month, as in "until May". */
export const beforeDates = wordSet('in since until till by from of on during through last next this early late mid every each');
const weekdays = wordSet('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri');
/** Capitalised in English without being part of a name. */
export const calendarWords: ReadonlySet<number> = new Set([...months, ...weekdays]);

/** Words that are spelt like acronyms where everything is in capitals. */
export const acronymLikeWords = wordSet(
  'us who it is in an as at am pm be by do go he if me my no not of on or so to up we aid arms ice map pa ma and can may will all nice reading bath mobile march apple shell male',
);

/** Lower-case words within names: "Bank of England", "Boko Haram", "Médecins sans Frontières", "Lashkar-e-Taiba". */
export const linkingWords = wordSet(
  'of the and for in on at to a an de la le les du des del da di do dos das van von der den ter e el al ul ud i y et und sur sans pour bin ibn ben abu wa zu',
);
