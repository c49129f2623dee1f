import {island} from '../components/island/island';
import WhatIsShared from '../components/WhatIsShared/WhatIsShared';

export default island('WhatIsShared', WhatIsShared);
