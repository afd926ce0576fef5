/** What a log calls it that somebody was shown personal data. */
export const revealing = 'reveal';
