import * as migration_20261121_015332_initial from './20261121_015332_initial';

export const migrations = [
  {
    up: migration_20261121_015332_initial.up,
    down: migration_20261121_015332_initial.down,
    name: '20261121_015332_initial'
  },
];
