const names = new Set([
  'desktop.ini',
  'thumbs.db',
  'ehthumbs.db',
  'icon\r',
  '$recycle.bin',
  'system volume information',
]);
/** Locks and copies that Office and editors keep while a file is open, and what a merge leaves. */
const forms = [/^~\$/, /~$/, /^#.*#$/, /\.(?:tmp|temp|bak|orig|rej|sw[a-p]|lock|part|crdownload)$/i, /^~.*\.tmp$/i];

/** Whether a file or folder of this name is made by a machine for itself, and none of an author's. */
export const isMachineFile = (name: string): boolean =>
  name.startsWith('.') || names.has(name.toLowerCase()) || forms.some((form) => form.test(name));
