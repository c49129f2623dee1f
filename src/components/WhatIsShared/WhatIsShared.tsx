export default function WhatIsShared() {
  return null;
}
