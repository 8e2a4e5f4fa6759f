/** What visitors write about: an obstacle to accessibility (zákon 99/2019 Sb., § 9), or data that they look for. */
export const feedbackKinds = ['accessibility', 'data-request'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];
