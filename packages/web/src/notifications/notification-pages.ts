import type { Context } from '@pasport/api';
import type { FastifyInstance } from 'fastify';
import { addPage } from '../page/add-page.ts';
import { notificationSettingsPage, postNotificationSettings } from './notification-settings-page.tsx';
import { notificationsPage, postNotifications } from './notifications-page.tsx';

/** What a person is told of, and how. */
export function addNotificationPages(app: FastifyInstance, ctx: Context): void {
  addPage(app, ctx, 'GET', '/oznameni', notificationsPage);
  addPage(app, ctx, 'POST', '/oznameni', postNotifications);
  addPage(app, ctx, 'GET', '/oznameni/nastaveni', notificationSettingsPage);
  addPage(app, ctx, 'POST', '/oznameni/nastaveni', postNotificationSettings);
}
