import * as migration_20261121_035720_initial from './20261121_035720_initial';
import * as migration_20261121_052628_widget from './20261121_052628_widget';

export const migrations = [
  {
    up: migration_20261121_035720_initial.up,
    down: migration_20261121_035720_initial.down,
    name: '20261121_035720_initial',
  },
  {
    up: migration_20261121_052628_widget.up,
    down: migration_20261121_052628_widget.down,
    name: '20261121_052628_widget'
  },
];
