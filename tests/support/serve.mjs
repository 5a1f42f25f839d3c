// Serves the two builds under test, at / and at /berakhlak/.
import { join } from 'node:path';
import { basedPort, rootPort } from './ports.mjs';
import { serve } from './site-server.mjs';

serve(join('.cache', 'root'), '/', rootPort);
serve(join('.cache', 'based', 'berakhlak'), '/berakhlak/', basedPort);
