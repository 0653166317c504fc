import * as migration_20261121_035720_initial from './20261121_035720_initial';

export const migrations = [
  {
    up: migration_20261121_035720_initial.up,
    down: migration_20261121_035720_initial.down,
    name: '20261121_035720_initial'
  },
];
