/**
 * What fontconfig reads, for the browser unpacked in `home`: absolute paths and no fonts but its own, so that pages come
 * out alike on every machine, and not without text where fontconfig isn't installed.
 */
export function fontsConf(home: string): string {
  const path = home.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>${path}/fonts/fonts</dir><cachedir>${path}/fontconfig</cachedir></fontconfig>
`;
}
