import { describe, expect, it } from 'vitest';
import { isDebian } from '../../../tools/browsers/ensure-browser.ts';
import { findInstalled, type Surroundings } from '../../../tools/browsers/find-browsers.ts';

function machine(platform: string, files: readonly string[], environment: Record<string, string> = {}): Surroundings {
  return { platform, environment, home: '/home/ada', exists: (path) => files.includes(path) };
}

describe('findInstalled', () => {
  it.each([
    ['linux', '/usr/bin/chromium', { PATH: '/bin:/usr/bin' }],
    ['linux', '/usr/bin/google-chrome', { PATH: '/usr/bin' }],
    ['linux', '/opt/microsoft/msedge/msedge', { PATH: '/usr/bin' }],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ['darwin', '/home/ada/Applications/Chromium.app/Contents/MacOS/Chromium', {}],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', { ProgramFiles: 'C:\\Program Files' }],
    ['win32', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }],
  ])('Chromium and its kin on %s: %s', (platform, path, environment) => {
    expect(findInstalled('chromium', machine(platform, [path], environment))).toBe(path);
  });

  it.each([
    ['linux', '/usr/bin/firefox-esr', { PATH: '/usr/bin' }],
    ['darwin', '/Applications/Firefox.app/Contents/MacOS/firefox', {}],
    ['win32', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe', { ProgramFiles: 'C:\\Program Files' }],
  ])('Firefox on %s: %s', (platform, path, environment) => {
    expect(findInstalled('firefox', machine(platform, [path], environment))).toBe(path);
  });

  it('takes the one that the variable names before any other', () => {
    const files = ['/usr/bin/chromium', '/my/chrome'];
    expect(findInstalled('chromium', machine('linux', files, { PATH: '/usr/bin', CHROME_PATH: '/my/chrome' }))).toBe('/my/chrome');
  });

  it('complains of a variable that names nothing', () => {
    expect(() => findInstalled('firefox', machine('linux', [], { FIREFOX_PATH: '/gone' }))).toThrow('FIREFOX_PATH is set to /gone');
  });

  it('finds nothing where nothing is', () => {
    expect(findInstalled('chromium', machine('linux', [], { PATH: '/usr/bin' }))).toBeUndefined();
    expect(findInstalled('chromium', machine('win32', []))).toBeUndefined();
  });
});

describe('isDebian', () => {
  it.each([
    ['NAME="Debian GNU/Linux"\nID=debian\n', true],
    ['ID=ubuntu\nID_LIKE=debian\n', false],
    ['', false],
  ])('%j: %s', (text, answer) => {
    expect(isDebian(text)).toBe(answer);
  });
});
