import { announcement } from '../models/announcement';
import { usePane } from './pane-context';

/** What a screen reader is told just now. */
export default function Announcement(): string {
  const { state, language } = usePane();
  return announcement(state, language);
}
