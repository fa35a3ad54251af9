import { webLightTheme } from '@fluentui/react-components';
import type { Look } from './look';

export const LIGHT: Look = { theme: webLightTheme, scheme: 'light' };
