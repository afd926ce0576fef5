export interface NatsConfig {
  readonly host: string;
  readonly port: number;
  readonly storeDir: string;
}

/** `sync_interval: always`: with the default a power cut lost every acknowledged message (reliability.md). */
export const natsConfig = ({ host, port, storeDir }: NatsConfig): string =>
  `host: ${JSON.stringify(host)}
port: ${port}
max_payload: 1MB
jetstream {
  store_dir: ${JSON.stringify(storeDir)}
  sync_interval: always
  max_memory_store: 64MB
}
`;
