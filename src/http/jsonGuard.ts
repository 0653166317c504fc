export { guardJson } from '@/access/input/guardJson'
