import type { Language } from '@pasport/model';
import type { Context } from '../context.ts';
import type { bannerLevels, SettingValues } from './registry-settings.ts';

/** A message that every page shows. */
export interface Banner {
  readonly text: string;
  /** Language of the text: another one than asked for when that is missing. */
  readonly language: Language;
  readonly level: (typeof bannerLevels)[number];
}

/** What the registry shows of itself on every page. */
export interface RegistryFace {
  readonly name: string;
  readonly banner?: Banner;
}

const usualName = 'Pasport';

/** Name and banner of the registry in a language; see `SettingsReader` for how old they may be. */
export async function registryFace(ctx: Context, language: Language): Promise<RegistryFace> {
  // The page of a fault is not to fail for want of a name.
  const values = await ctx.settings.read().catch(() => undefined);
  if (!values) return { name: usualName };
  const banner = bannerOf(values, language, ctx.clock());
  return { name: nameOf(values, language), ...(banner && { banner }) };
}

/** Name of the registry, for mails. */
export async function registryName(ctx: Context, language: Language): Promise<string> {
  return nameOf(await ctx.settings.read(), language);
}

function nameOf({ name }: SettingValues, language: Language): string {
  return inLanguage(name, language)?.text ?? usualName;
}

function bannerOf({ banner }: SettingValues, language: Language, now: Date): Banner | undefined {
  const said = inLanguage(banner, language);
  if (!said || (banner.until !== undefined && banner.until < now.toISOString().slice(0, 10))) return undefined;
  return { ...said, level: banner.level };
}

/** A text on one line, in another language when the one asked for is missing. */
function inLanguage(texts: Readonly<Record<Language, string>>, language: Language): { text: string; language: Language } | undefined {
  const either: readonly Language[] = language === 'cs' ? ['cs', 'en'] : ['en', 'cs'];
  return either.map((one) => ({ text: texts[one].replace(/\s+/gu, ' ').trim(), language: one })).find(({ text }) => text !== '');
}
