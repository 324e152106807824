// Makes dist/licenses.bin: the originals that licence texts are compared with.
import { buildLicenseIndex } from './licenses/pack.mjs';

await buildLicenseIndex();
