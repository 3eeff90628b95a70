import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Host } from './browser-program.ts';

/** Path of an installed Chrome, Chromium or Edge, in this order, or undefined. */
export function installedBrowser({ platform, env }: Host): string | undefined {
  return candidates(platform, env).find(isFile);
}

/** Whether a file, not a folder, stands there. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function candidates(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['/', env.HOME ?? '/'].map((root) => join(root, 'Applications', `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ].flatMap((program) => roots.map((root) => join(root, program)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ].flatMap((name) => folders.map((folder) => join(folder, name)));
}
