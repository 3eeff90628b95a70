import { formVersion } from '../follow-up-files/check-form.ts';
import { itemFingerprints } from '../follow-up-files/item-fingerprints.ts';
import type { FormKit, FormPage } from '../model/rendering.ts';
import type { AgreementYear } from '../model/year.ts';
import { bundleForm } from '../system/bundle-form.ts';
import { openArchive } from '../system/open-archive.ts';

/** The kit that the forms of a year are made with. */
export async function formKit(
  root: string,
  { agreements }: AgreementYear,
): Promise<{ forms: FormKit; formPage: FormPage }> {
  const { fingerprint } = openArchive(root);
  const forms = {
    version: formVersion,
    fingerprints: {
      items: new Map(agreements.flatMap((agreement) => [...itemFingerprints(agreement, fingerprint)])),
      agreements: new Map(
        agreements.map((agreement) => [
          agreement,
          fingerprint(agreement.parts.flatMap(({ statements }) => statements)),
        ]),
      ),
    },
  };
  return { forms, formPage: await bundleForm() };
}
