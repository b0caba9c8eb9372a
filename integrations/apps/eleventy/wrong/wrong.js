document.createElement('impact-tariff-calculator').rounding = 'us';
