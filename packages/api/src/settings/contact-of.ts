import type { Context } from '../context.ts';

/** E-mail of whoever runs the registry: that of the settings, else of the configuration. */
export async function contactOf(ctx: Context): Promise<string | undefined> {
  return (await ctx.settings.read()).contact || ctx.contact;
}
