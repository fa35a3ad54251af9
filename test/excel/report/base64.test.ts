import fc from 'fast-check';
import { toBase64 } from '../../../src/excel/report/base64';

test('a file of any length is what others read from its letters', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
});
