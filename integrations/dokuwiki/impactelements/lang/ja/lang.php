<?php
$lang['unknown'] = '「%s」という要素はありません。';
