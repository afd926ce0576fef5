/** The grant by which a person picks another seat (RFC 8693). */
export const tokenExchange = 'urn:ietf:params:oauth:grant-type:token-exchange';
