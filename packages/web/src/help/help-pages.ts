import type { Context } from '@pasport/api';
import type { FastifyInstance } from 'fastify';
import { addPage } from '../page/add-page.ts';
import { accessibilityFormPage, accessibilityFormPath, postAccessibilityForm } from './feedback/accessibility-form-page.tsx';
import { feedbackPage, feedbackPath, postFeedback } from './feedback/feedback-page.tsx';
import { articlePage } from './article-page.tsx';
import { glossaryPage } from './glossary-page.tsx';
import { helpPage } from './help-page.tsx';
import { restPage } from './rest-page.tsx';
import { securityTxt, securityTxtPath } from './security-txt.ts';
import { scorePage } from './score-page.tsx';
import { aboutPage, accessibilityPage, privacyPage } from './statements.tsx';
import { taskArticles } from './task-articles.ts';

/** Help, glossary and statements. */
export function addHelpPages(app: FastifyInstance, ctx: Context): void {
  addPage(app, ctx, 'GET', '/napoveda', helpPage);
  for (const article of taskArticles) addPage(app, ctx, 'GET', article.path, articlePage(article));
  addPage(app, ctx, 'GET', '/napoveda/skore', scorePage);
  addPage(app, ctx, 'GET', '/napoveda/rest', restPage);
  addPage(app, ctx, 'GET', '/slovnicek', glossaryPage);
  addPage(app, ctx, 'GET', '/pristupnost', accessibilityPage);
  addPage(app, ctx, 'GET', accessibilityFormPath, accessibilityFormPage);
  addPage(app, ctx, 'POST', accessibilityFormPath, postAccessibilityForm);
  addPage(app, ctx, 'GET', feedbackPath, feedbackPage);
  addPage(app, ctx, 'POST', feedbackPath, postFeedback);
  addPage(app, ctx, 'GET', '/soukromi', privacyPage);
  addPage(app, ctx, 'GET', '/o-registru', aboutPage);
  addPage(app, ctx, 'GET', securityTxtPath, securityTxt);
}
