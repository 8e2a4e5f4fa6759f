/** Address of the own notifications. */
export const notificationsPath = '/oznameni';
