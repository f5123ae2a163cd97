import { Elements } from '../elements';

export default function Page() {
  return <Elements />;
}
