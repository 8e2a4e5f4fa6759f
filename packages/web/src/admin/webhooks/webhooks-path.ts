/** Address of the webhooks. */
export const webhooksPath = '/sprava/webhooky';
