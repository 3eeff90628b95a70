/** Git's heads of a file and of a change, and its note on the last line; the markers of Jujutsu. */
const patch =
  /^(?:@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@|diff --git \S|index [\da-f]{7,}\.\.[\da-f]{7,}|(?:\+\+\+|---) (?:[ab]\/\S|\/dev\/null)|\\ No newline at end of file|[%+]{7} \S)/;

/** The 1-based line of the first that a patch begins or ends with; undefined where there is none. */
export function patchLine(written: string[]): number | undefined {
  const line = written.findIndex((each) => patch.test(each));
  return line < 0 ? undefined : line + 1;
}
