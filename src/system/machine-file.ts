const names = new Set([
  'desktop.ini',
  'thumbs.db',
  'thumbs.db:encryptable',
  'ehthumbs.db',
  'icon\r',
  '$recycle.bin',
  'system volume information',
  '__macosx',
  'network trash folder',
  'temporary items',
]);
/** Locks and copies that Office and editors keep while a file is open, and what a merge leaves. */
const forms = [
  /^~/,
  /~$/,
  /^#.*#$/,
  /\.(?:tmp|temp|bak|old|save|orig|rej|sw[a-p]|lock|part|crdownload)$/i,
  // Excel on a network drive; macOS.
  /^[\dA-F]{8}$/,
  /\.sb-[\da-f]+-\w+$/i,
];

/** Whether a file or folder of this name is made by a machine for itself, and none of an author's. */
export const isMachineFile = (name: string): boolean =>
  name.startsWith('.') || names.has(name.toLowerCase()) || forms.some((form) => form.test(name));
