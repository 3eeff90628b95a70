import type { PageNumbers, PrintJob } from '../../model/print.ts';

/** The job's HTML with the page numbers in their places; a place whose id has no page is left empty. */
export function fillPageNumbers(job: PrintJob, pageNumbers: PageNumbers): string {
  const parts: (string | number)[] = [];
  let from = 0;
  for (const { id, start, end } of job.pageMarks) {
    parts.push(job.html.slice(from, start), pageNumbers.get(id) ?? '');
    from = end;
  }
  return [...parts, job.html.slice(from)].join('');
}
