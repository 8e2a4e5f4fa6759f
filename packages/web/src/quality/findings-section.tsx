import { lostByCheck, reportWords, severityGroupWords, type Finding } from '@pasport/validator';
import { StackedBar } from '../charts/stacked-bar.tsx';
import type { PageContext } from '../page/page-context.ts';
import { FindingItem } from './finding-item.tsx';
import type { AcceptUrl } from './accept-link.tsx';
import type { Scored } from './scored.ts';

const severities = ['error', 'warning', 'hint'] as const;
const tones = { error: 'poor', warning: 'fair', hint: 'plain' } as const;

interface FindingsProps {
  readonly id: string;
  readonly report: Scored;
  readonly fieldUrl?: (pointer: string) => string;
  readonly acceptUrl?: AcceptUrl | undefined;
  readonly page: PageContext;
  /** Level of the headings of the groups. */
  readonly heading: 'h3' | 'h5';
}

/** Findings by severity, the gravest first; those that the publisher accepted stand apart. */
export function FindingsSection({ id, report, fieldUrl, acceptUrl, page, heading: Heading }: FindingsProps) {
  const { language } = page;
  const lost = new Map(lostByCheck(report.measures));
  const open = report.findings.filter(({ waived }) => !waived);
  const accepted = report.findings.filter(({ waived }) => waived);
  const offered = new Set<string>();
  const items = (findings: readonly Finding[]) => (
    <ul class="findings">
      {findings.map((finding, index) => (
        <FindingItem
          key={index}
          finding={finding}
          lost={taken(lost, finding.check)}
          page={page}
          {...(fieldUrl && { fieldUrl })}
          acceptUrl={isFirst(offered, finding.check) ? acceptUrl?.(finding.check) : undefined}
        />
      ))}
    </ul>
  );
  return (
    <>
      {open.length === 0 ? (
        <p>{reportWords.noFindings[language]}</p>
      ) : (
        <div class="chart">
          <StackedBar
            id={id}
            title={reportWords.findings[language]}
            parts={severities.map((severity) => {
              const count = open.filter((one) => one.severity === severity).length;
              return { label: severityGroupWords[severity][language], value: count, text: String(count), tone: tones[severity] };
            })}
          />
        </div>
      )}
      {severities.map((severity) => {
        const group = open.filter((one) => one.severity === severity);
        if (group.length === 0) return null;
        return (
          <section key={severity}>
            <Heading>{`${severityGroupWords[severity][language]} (${group.length})`}</Heading>
            {items(group)}
          </section>
        );
      })}
      {accepted.length > 0 && (
        <section>
          <Heading>{reportWords.accepted[language]}</Heading>
          <p class="muted">{reportWords.acceptedNote[language]}</p>
          {items(accepted)}
        </section>
      )}
    </>
  );
}

/** Points of a check are told once, at its first finding. */
function taken(lost: Map<string, number>, check: string): number {
  const points = lost.get(check) ?? 0;
  lost.delete(check);
  return points;
}

/** What a check found is accepted as a whole, at its first finding. */
function isFirst(offered: Set<string>, check: string): boolean {
  const known = offered.size;
  return offered.add(check).size > known;
}
