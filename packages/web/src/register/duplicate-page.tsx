import type { ProbedDuplicate } from '@pasport/api';
import type { PageContext } from '../page/page-context.ts';
import type { Page } from '../page/render-page.tsx';
import { passportUrl } from '../passport/passport-url.ts';
import { Said } from '../passport/said.tsx';
import { PageForm } from '../ui/page-form.tsx';

const texts = {
  title: { cs: 'Tato data už máte zaregistrovaná', en: 'You have registered these data already' },
  lead: { cs: 'Na stejné adrese leží data tohoto záznamu:', en: 'The data of this record lie at the same address:' },
  same: { cs: 'Je to totéž – otevřít záznam', en: 'They are the same – open the record' },
  newer: { cs: 'Je to nová verze – upravit záznam', en: 'It is a new version – change the record' },
  other: { cs: 'Jsou to jiná data – zaregistrovat', en: 'They are other data – register them' },
} as const;

/** Stops a registration of what is registered already, with the three ways on. */
export function duplicatePage(
  page: PageContext,
  same: ProbedDuplicate,
  asked: { readonly url: string; readonly organisation: string },
): Page {
  const { say, language } = page;
  return {
    title: say(texts.title),
    status: 409,
    content: (
      <>
        <h1>{say(texts.title)}</h1>
        <p>{say(texts.lead)}</p>
        <p class="lead">
          <a href={passportUrl(same.slug)}>
            <Said text={same.title} language={language} />
          </a>
        </p>
        <p class="actions">
          <a class="button" href={passportUrl(same.slug)}>
            {say(texts.same)}
          </a>
          <a class="button button-quiet" href={`/registrace?zmena=${encodeURIComponent(same.slug)}`}>
            {say(texts.newer)}
          </a>
        </p>
        <PageForm page={page} action="/registrace">
          <input type="hidden" name="druh" value="link" />
          <input type="hidden" name="odkaz" value={asked.url} />
          <input type="hidden" name="organizace" value={asked.organisation} />
          <input type="hidden" name="jina" value="1" />
          <button class="button button-quiet" type="submit">
            {say(texts.other)}
          </button>
        </PageForm>
      </>
    ),
  };
}
