import type { Draft } from '@pasport/model';
import type { TestSite } from './site.ts';

/** A passport that was just registered. */
export interface Registered {
  readonly id: string;
  readonly slug: string;
}

/** Registers a passport and waits for its first report. */
export async function register(
  site: TestSite,
  draft: Draft,
  { status = 'published', organisation = 'hodonin' }: { status?: string; organisation?: string } = {},
): Promise<Registered> {
  const { app, jobs } = site.registry;
  const answer = await app.inject({
    method: 'POST',
    url: `/api/v1/passports?status=${status}`,
    headers: { authorization: `Bearer ${await site.token('approver', organisation)}` },
    payload: draft,
  });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  await jobs?.idle();
  const { id, slug } = answer.json() as Registered;
  return { id, slug };
}

/** Short name of a passport of the sample catalogue by the beginning of its title, as a member of the data team finds it. */
export async function slugOf(site: TestSite, beginning: string): Promise<string> {
  const answer = await site.registry.app.inject({
    url: '/api/v1/passports?limit=100',
    headers: { authorization: `Bearer ${await site.token('data-team')}` },
  });
  const { items } = answer.json() as { items: { slug: string; title: { cs?: string } }[] };
  const found = items.find(({ title }) => title.cs?.startsWith(beginning));
  if (!found) throw new Error(`No passport begins with ${beginning}`);
  return found.slug;
}
