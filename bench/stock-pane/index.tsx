/** A pane as Microsoft's template begins one, with a button, a table and a message: what ours is measured against. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarBody,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  webLightTheme,
} from '@fluentui/react-components';

const ROWS = Array.from({ length: 20 }, (_, n) => [`Row ${n + 1}`, String(n * n)] as const);

function StockPane() {
  const [clicks, setClicks] = useState(0);
  return (
    <FluentProvider theme={webLightTheme}>
      <MessageBar>
        <MessageBarBody>{clicks} clicks</MessageBarBody>
      </MessageBar>
      <Table>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>Name</TableHeaderCell>
            <TableHeaderCell>Value</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {ROWS.map(([name, value]) => (
            <TableRow key={name}>
              <TableCell>{name}</TableCell>
              <TableCell>{value}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Button appearance="primary" onClick={() => setClicks(clicks + 1)}>
        Run
      </Button>
    </FluentProvider>
  );
}

void Office.onReady(() => {
  const place = document.getElementById('root');
  if (place !== null) createRoot(place).render(<StockPane />);
});
