import { Buffer } from 'node:buffer';
import { deriveSecurityLevel, type Draft, type Passport } from '@pasport/model';
import { dimensions, passportChecks } from '@pasport/validator';
import BetterSqlite from 'better-sqlite3';
import { migrate } from '../src/db/migrate.ts';
import { openDatabase } from '../src/db/open-database.ts';
import type { QualityFacts } from '../src/quality/quality-facts.ts';
import { generateDrafts, generatedOrganisations } from './generate.ts';
import { random } from './random.ts';

/** A truth written past the write door: only what the index reads. */
export interface BareTruth {
  /** Stores a passport, new or known, as the next change; returns its place in the feed. */
  readonly put: (passport: Passport, quality: number | null, facts?: QualityFacts | null) => number;
  /** Runs writes in one transaction. */
  readonly together: (write: () => void) => void;
  readonly close: () => void;
}

/** Opens an SQLite truth, new or existing, with the organisations of generated drafts. */
export async function openBareTruth(path: string): Promise<BareTruth> {
  const database = openDatabase({ url: path });
  await migrate(database);
  await database.close();
  const file = new BetterSqlite(path);
  file.pragma('synchronous = OFF');
  const putOrganisation = file.prepare(
    "insert or ignore into organisation (id, name, created_at) values (?, ?, '2026-01-01T00:00:00.000Z')",
  );
  for (const { id, name } of generatedOrganisations) putOrganisation.run(id, JSON.stringify(name));
  const putPassport = file.prepare(
    `insert or replace into passport (id, organisation_id, slug, source_key, status, level, revision, content_hash, document, quality_score, quality_facts, change_seq, created_at, updated_at)
     values (@id, @organisation, @slug, @slug, @status, @level, 1, '', @document, @quality, @facts, @seq, @at, @at)`,
  );
  const putHead = file.prepare("update head set seq = ? where name = 'change'");
  let seq = Number(file.prepare("select seq from head where name = 'change'").pluck().get());
  const together = (write: () => void): void => {
    file.transaction(() => {
      write();
      putHead.run(seq);
    })();
  };
  return {
    put: (passport, quality, facts) => {
      seq += 1;
      const { organisation, security, status, updatedAt: at } = passport.registry;
      const { id, slug } = passport;
      const texts = { document: JSON.stringify(passport), facts: facts ? JSON.stringify(facts) : null };
      putPassport.run({ id, organisation, slug, status, level: security.level, ...texts, quality, seq, at });
      return seq;
    },
    together,
    close: () => file.close(),
  };
}

/** Fills a new truth with generated passports. */
export async function fillTruth(path: string, count: number): Promise<void> {
  const truth = await openBareTruth(path);
  truth.together(() => {
    for (const { passport, quality, facts } of generatePassports(count)) truth.put(passport, quality, facts);
  });
  truth.close();
}

/** A generated passport and what its report would say. */
export interface GeneratedPassport {
  readonly passport: Passport;
  readonly quality: number | null;
  readonly facts: QualityFacts | null;
}

/** Generated drafts as stored passports, most of them published and scored. */
export function* generatePassports(count: number, seed = 1): Generator<GeneratedPassport> {
  const source = random(seed + 6);
  const factsSource = random(seed + 7);
  let number = 0;
  for (const draft of generateDrafts(count, seed)) {
    number += 1;
    const at = new Date(Date.UTC(2022, 0, 1) + source.below(1_500) * 86_400_000 + source.below(86_400) * 1_000).toISOString();
    const status = source.chance(0.93) ? 'published' : source.pick(['draft', 'submitted', 'archived'] as const);
    const quality = source.chance(0.97) ? Math.round(300 + source.next() * 700) / 10 : null;
    yield { passport: passportOf(draft, number, status, at), quality, facts: quality === null ? null : factsOf(quality, factsSource) };
  }
}

/** Scores about the total, and more findings the lower it is. */
function factsOf(quality: number, source: ReturnType<typeof random>): QualityFacts {
  const near = (): number => Math.min(100, Math.max(0, Math.round((quality + (source.next() - 0.5) * 40) * 10) / 10));
  const kinds = passportChecks.filter(() => source.chance((100 - quality) / 120));
  return {
    dimensions: dimensions.map(() => (source.chance(0.9) ? near() : null)),
    findings: kinds.map(({ severity, dimension, id }) => `${severity}:${dimension}:${id}`).toSorted(),
  };
}

function passportOf(draft: Draft, number: number, status: Passport['registry']['status'], at: string): Passport {
  const { level, ruleId, policyVersion } = deriveSecurityLevel(draft, at.slice(0, 10));
  if (level === 'X') throw new Error('The generator makes no classified drafts');
  const { organisation = '', ...content } = draft;
  return {
    ...content,
    id: generatedId(number),
    slug: `sada-${number}`,
    kind: draft.kind ?? 'dataset',
    registry: {
      organisation,
      status,
      revision: 1,
      security: { level, ruleId, policyVersion },
      origin: { kind: 'import' },
      createdAt: at,
      createdBy: 'bench',
      updatedAt: at,
      updatedBy: 'bench',
    },
  };
}

/** An id with the form of a UUIDv7, scattered so that order by id is not order of writing. */
function generatedId(number: number): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32BE(Math.imul(number, 2_654_435_761) >>> 0, 0);
  bytes.writeUInt32BE(number, 12);
  bytes[6] = 0x70;
  bytes[8] = 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
