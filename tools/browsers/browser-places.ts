/** Where browsers are usually installed, as data: the variable that names one, the names on the path, and the places beside it. */
import type { BrowserName } from './extension-browser.ts';

export interface BrowserPlaces {
  /** The environment variable with which a person names the program. */
  readonly variable: string;
  /** Names to look for on the path. */
  readonly names: readonly string[];
  /** Full paths; `%NAME%` stands for an environment variable, `~` for the home folder. */
  readonly paths: readonly string[];
}

type Platform = 'linux' | 'darwin' | 'win32';

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];
const macChromiums = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`);
const macFirefoxes = ['Firefox', 'Firefox Developer Edition'].map((name) => `${name}.app/Contents/MacOS/firefox`);
const windowsChromiums = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const windowsFirefoxes = ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'];

const onMac = (apps: readonly string[]) => apps.flatMap((app) => [`/Applications/${app}`, `~/Applications/${app}`]);
const onWindows = (programs: readonly string[]) =>
  programs.flatMap((program) => ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map((folder) => `%${folder}%\\${program}`));

const places: Readonly<Record<BrowserName, Readonly<Record<Platform, Omit<BrowserPlaces, 'variable'>>>>> = {
  chromium: {
    linux: { names: chromiumNames, paths: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'] },
    darwin: { names: [], paths: onMac(macChromiums) },
    win32: { names: ['chrome.exe', 'msedge.exe'], paths: onWindows(windowsChromiums) },
  },
  firefox: {
    linux: {
      names: ['firefox', 'firefox-esr'],
      paths: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
    },
    darwin: { names: [], paths: onMac(macFirefoxes) },
    win32: { names: ['firefox.exe'], paths: onWindows(windowsFirefoxes) },
  },
};

export function browserPlaces(browser: BrowserName, platform: string): BrowserPlaces {
  const variable = browser === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  const known = Object.hasOwn(places[browser], platform) ? places[browser][platform as Platform] : places[browser].linux;
  return { variable, ...known };
}
