import { createRoot } from 'react-dom/client';
import { FluentProvider, Title3, webLightTheme } from '@fluentui/react-components';
import { PRODUCT_NAME } from '../language/ribbon-words';

const place = document.getElementById('root');
if (place !== null)
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Title3 as="h1">{PRODUCT_NAME}</Title3>
    </FluentProvider>,
  );
