/** Page of the own saved searches. */
export const savedSearchesPath = '/ulozena-hledani';
