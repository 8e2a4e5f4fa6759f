import type { Context } from '@pasport/api';
import type { FastifyInstance } from 'fastify';
import { addPage } from '../page/add-page.ts';
import { postRequestData, requestDataPage, requestPath } from './request-data-page.tsx';
import { searchCsv, searchJsonLd } from './search-exports.ts';
import { searchFeed } from './search-feed.ts';
import { searchPage } from './search-page.tsx';
import { openSavedSearch, postRemoveSearch, postSavedSearch, postSearchName } from './saved/change-saved-searches.ts';
import { savedSearchesPage } from './saved/saved-searches-page.tsx';
import { savedSearchesPath } from './saved/saved-searches-path.ts';

/** The search with its files and its feed, and what to do when it finds nothing. */
export function addSearchPages(app: FastifyInstance, ctx: Context): void {
  addPage(app, ctx, 'GET', '/hledat', searchPage, 'search');
  addPage(app, ctx, 'GET', '/hledat.csv', searchCsv, 'search');
  addPage(app, ctx, 'GET', '/hledat.jsonld', searchJsonLd, 'search');
  addPage(app, ctx, 'GET', '/hledat.atom', searchFeed, 'search');
  addPage(app, ctx, 'GET', requestPath, requestDataPage);
  addPage(app, ctx, 'POST', requestPath, postRequestData);
  addPage(app, ctx, 'GET', savedSearchesPath, savedSearchesPage);
  addPage(app, ctx, 'POST', savedSearchesPath, postSavedSearch);
  addPage(app, ctx, 'GET', `${savedSearchesPath}/:id`, openSavedSearch);
  addPage(app, ctx, 'POST', `${savedSearchesPath}/:id/nazev`, postSearchName);
  addPage(app, ctx, 'POST', `${savedSearchesPath}/:id/smazat`, postRemoveSearch);
}
