import {island} from '../components/island/island';
import ManifestListing from '../components/Manifest/ManifestListing';

export default island('ManifestListing', ManifestListing, {keys: () => []});
