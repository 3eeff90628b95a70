{
  const button = document.getElementById('udskriv');
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
