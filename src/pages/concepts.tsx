import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Layout from '@theme/Layout';
import terms from '../book/terms.json';
export default function Concepts() {
  const links = useBrokenLinks();
  return (
    <Layout>
      <main>
        {terms.map(({id}) => {
          links.collectAnchor(id);
          return (
            <p key={id} id={id}>
              {id}
            </p>
          );
        })}
      </main>
    </Layout>
  );
}
