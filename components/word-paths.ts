/**
 * Which paths of the catalogue hold further messages, and which the forms of one that counts. Told here and not asked: a browser may
 * report every message that it is asked for in vain, in the console of the page where the card is.
 */

export const groups: ReadonlySet<string> = new Set([
  'card.scopes',
  'card.notices',
  'popup.when',
  'popup.hints',
  'panel.views',
  'panel.hints',
  'who.columns',
  'who.shapes',
  'map.columns',
  'list.groups',
  'feeds.problems',
  'welcome.choices',
  'welcome.choices.news',
  'welcome.choices.all',
  'welcome.choices.click',
  'welcome.apply',
  'welcome.granted',
  'welcome.staysList',
  'options.reach',
  'options.densities',
  'options.styles',
  'options.sample',
  'options.helds',
  'options.syncProblem',
  'options.notices',
]);

export const counting: ReadonlySet<string> = new Set([
  'entry.sourceCount',
  'reason.near',
  'search.found',
  'popup.times',
  'popup.reports',
  'who.names',
  'who.ties',
  'who.leftOut',
  'who.alone',
  'map.drawing',
  'feeds.addChosen',
  'feeds.offered',
  'history.found',
  'history.met',
]);
