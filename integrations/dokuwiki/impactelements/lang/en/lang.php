<?php
$lang['unknown'] = 'There is no element “%s”.';
