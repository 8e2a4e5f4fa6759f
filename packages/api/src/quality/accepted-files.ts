import type { Draft } from '@pasport/model';
import { acceptInFile, type Finding, type Waiver } from '@pasport/validator';
import { fileHashes } from '../waivers/file-hashes.ts';
import type { WaiversByFile } from '../waivers/waiver.store.ts';
import type { FileCheck } from './file-check.ts';

/**
 * What was found of the files of a passport with what is accepted now; what was accepted before and no longer is counts
 * again.
 *
 * @param at ISO 8601 instant; a waiver holds through its last day
 */
export function acceptedFiles(files: readonly FileCheck[], draft: Draft, waivers: WaiversByFile, at: string): FileCheck[] {
  const hashes = fileHashes(draft);
  return files.map((file) => acceptedFile(file, waivers.get(hashes.get(file.pointer) ?? '') ?? [], at));
}

function acceptedFile({ found, report: shown, disagreements, ...file }: FileCheck, waivers: readonly Waiver[], at: string): FileCheck {
  const plain = found ?? shown;
  const report = plain && acceptInFile(plain, waivers, at);
  const holding = new Map(waivers.filter(({ until }) => until === undefined || until >= at.slice(0, 10)).map((one) => [one.check, one]));
  return {
    ...file,
    ...(report && { report }),
    ...(report !== plain && { found: plain }),
    ...(disagreements && { disagreements: disagreements.map((finding) => marked(finding, holding.get(finding.check))) }),
  };
}

/** A disagreement of the passport and its file costs no points; that it is meant is said all the same. */
function marked({ waived: _before, ...finding }: Finding, waiver: Waiver | undefined): Finding {
  if (!waiver) return finding;
  const { reason, until } = waiver;
  return { ...finding, waived: { reason, ...(until !== undefined && { until }) } };
}
