import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/start-of.ts';

/** The image as a `data:` URI; reports a file that is neither PNG nor JPEG, whatever its name says. */
export function parseImage(file: string, bytes: Uint8Array): { uri: string | undefined; diagnostics: Diagnostic[] } {
  const starts = (...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
  const type = starts(0x89, 0x50, 0x4e, 0x47) ? 'png' : starts(0xff, 0xd8, 0xff) ? 'jpeg' : undefined;
  if (!type) return { uri: undefined, diagnostics: [diagnose('billede/slags', startOf(file))] };
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { uri: `data:image/${type};base64,${btoa(binary)}`, diagnostics: [] };
}
