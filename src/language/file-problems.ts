import type { Language } from './language';
