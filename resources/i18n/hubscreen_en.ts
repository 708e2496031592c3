<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>ActivitiesHead</name>
    <message>
        <source>活动</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>全部综合体</source>
        <translation>All hubs</translation>
    </message>
    <message numerus="yes">
        <source>共 %1 场</source>
        <translation>
            <numerusform>%1 in all</numerusform>
            <numerusform>%1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityDetailCard</name>
    <message>
        <source>返回列表</source>
        <translation>Back to list</translation>
    </message>
    <message>
        <source>这个活动已经不在了</source>
        <translation>This event is no longer there</translation>
    </message>
</context>
<context>
    <name>ActivityFacts</name>
    <message>
        <source>对象</source>
        <translation>For</translation>
    </message>
    <message>
        <source>费用</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>余位</source>
        <translation>Seats left</translation>
    </message>
    <message>
        <source>席，共 %1 席</source>
        <translation>of %1 seats</translation>
    </message>
    <message>
        <source>候补</source>
        <translation>Waiting</translation>
    </message>
    <message numerus="yes">
        <source>%1 人</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 people</numerusform>
        </translation>
    </message>
    <message>
        <source>请到馆咨询</source>
        <translation>Please ask on site</translation>
    </message>
</context>
<context>
    <name>ActivityListCard</name>
    <message>
        <source>这一周没有这样的活动</source>
        <translation>No such events this week</translation>
    </message>
    <message>
        <source>这一天没有这样的活动</source>
        <translation>No such events on this day</translation>
    </message>
    <message>
        <source>看全部活动</source>
        <translation>Show all events</translation>
    </message>
    <message>
        <source>现在取不到这些活动，连上平台以后会自动显示。</source>
        <translation>These events cannot be had just now. They appear by themselves once the platform is reached.</translation>
    </message>
    <message numerus="yes">
        <source>只列出前 %1 场，选一个综合体或类别看其余的</source>
        <translation>
            <numerusform>Only the first %1 is listed: choose a hub or kind for the rest</numerusform>
            <numerusform>Only the first %1 are listed: choose a hub or kind for the rest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message>
        <source>看这个综合体</source>
        <translation>See this hub</translation>
    </message>
    <message>
        <source>组织者</source>
        <translation>Organised by</translation>
    </message>
    <message>
        <source>还有这些场次</source>
        <translation>Also on</translation>
    </message>
    <message numerus="yes">
        <source>共 %1 场</source>
        <translation>
            <numerusform>%1 in all</numerusform>
            <numerusform>%1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookButton</name>
    <message>
        <source>候补</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>预约</source>
        <translation>Book</translation>
    </message>
</context>
<context>
    <name>BookingForm</name>
    <message>
        <source>几位参加</source>
        <translation>How many of you</translation>
    </message>
    <message>
        <source>填写手机号</source>
        <translation>Your mobile number</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>请稍等</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>下一步：核对候补</source>
        <translation>Next: check waiting list</translation>
    </message>
    <message>
        <source>下一步：核对</source>
        <translation>Next: check</translation>
    </message>
    <message numerus="yes">
        <source>只剩 %1 席了，请重选人数</source>
        <translation>
            <numerusform>Only %1 seat left, please choose again</numerusform>
            <numerusform>Only %1 seats left, please choose again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>每次最多 %1 位，请重选人数</source>
        <translation>
            <numerusform>At most %1 person, please choose again</numerusform>
            <numerusform>At most %1 people, please choose again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>只剩 %1 席，一起来要排候补</source>
        <translation>
            <numerusform>Only %1 seat left: waiting list</numerusform>
            <numerusform>Only %1 seats left: waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>每次最多 %1 位</source>
        <translation>
            <numerusform>At most %1 person at a time</numerusform>
            <numerusform>At most %1 people at a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingSummary</name>
    <message>
        <source>正在取这一场的情况</source>
        <translation>Fetching the details</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>预约体验</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>预约活动</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>秒</source>
        <comment>under the number of seconds</comment>
        <translation>sec</translation>
    </message>
    <message>
        <source>后自动退出</source>
        <translation>then it closes</translation>
    </message>
</context>
<context>
    <name>BookingWords</name>
    <message>
        <source>每位 %1</source>
        <translation>%1 each</translation>
    </message>
    <message>
        <source>这一场约满了</source>
        <translation>This one is full</translation>
    </message>
    <message>
        <source>报名已经截止</source>
        <translation>Booking has closed</translation>
    </message>
    <message>
        <source>已经取消了</source>
        <translation>It was cancelled</translation>
    </message>
    <message>
        <source>太晚了，没有约成</source>
        <translation>Too late, not booked</translation>
    </message>
    <message>
        <source>这个号码已经约过了</source>
        <translation>This number has booked already</translation>
    </message>
    <message>
        <source>没有约成</source>
        <translation>Not booked</translation>
    </message>
    <message>
        <source>没有记下，没有约成</source>
        <translation>Not saved, not booked</translation>
    </message>
    <message>
        <source>现在不能在这里约</source>
        <translation>It cannot be booked here now</translation>
    </message>
    <message>
        <source>现在连不上平台</source>
        <translation>The platform cannot be reached</translation>
    </message>
    <message>
        <source>这一场要登记姓名</source>
        <translation>A name is needed for this one</translation>
    </message>
    <message>
        <source>这一场已经不在了</source>
        <translation>This one is not there any more</translation>
    </message>
    <message>
        <source>这一场不能再约了。还想参加，请到一楼服务台问一问。</source>
        <translation>It cannot be booked any more. If you would still like to come, ask at the desk on floor 1.</translation>
    </message>
    <message>
        <source>活动或者这个预约已被取消，没有约成。请看看别的场次，或到一楼服务台问一问。</source>
        <translation>The event or this booking was cancelled; nothing is booked. Look for another time, or ask at the desk on floor 1.</translation>
    </message>
    <message>
        <source>送到平台时已经过了时间。请看看别的场次，或到一楼服务台问一问。</source>
        <translation>It reached the platform after the time. Look for another time, or ask at the desk on floor 1.</translation>
    </message>
    <message>
        <source>同一场不用再约。要看或要取消，用「查我的预约」；要改人数，请到一楼服务台。</source>
        <translation>No need to book again. To see or cancel it, use My booking; to change how many come, ask at the desk on floor 1.</translation>
    </message>
    <message>
        <source>平台没有接受这次预约，工作人员会看到。请到一楼服务台办理。</source>
        <translation>The platform did not accept it; staff will see that. Please book at the desk on floor 1.</translation>
    </message>
    <message>
        <source>这一场快开始了，连不上平台就不能保证约成，所以没有记下。请到一楼服务台预约。</source>
        <translation>It begins soon, and offline it could not be sure; nothing was saved. Please book at the desk on floor 1.</translation>
    </message>
    <message>
        <source>屏幕上不收姓名。请到一楼服务台报名。</source>
        <translation>The screen takes no names. Please sign up at the desk on floor 1.</translation>
    </message>
    <message>
        <source>可能改了时间或者撤下了。请回去看看现在有哪些。</source>
        <translation>It may have been moved or withdrawn. Go back to see what there is now.</translation>
    </message>
    <message>
        <source>空位不够了，没有约上。看看别的场次，或到一楼服务台问一问。</source>
        <translation>Not enough seats; nothing is booked. Look for another time, or ask at the desk on floor 1.</translation>
    </message>
    <message>
        <source>不知道有没有约上</source>
        <translation>It may or may not be booked</translation>
    </message>
    <message>
        <source>这台机器没能弄清结果。请不要再约一次，先到一楼服务台核对。</source>
        <translation>This machine could not find out how it ended. Please do not book again: ask at the desk on floor 1 first.</translation>
    </message>
    <message>
        <source>这一场改期了</source>
        <translation>This one was moved</translation>
    </message>
    <message>
        <source>这台机器现在写不了预约，您的号码没有存到机器里。请到一楼服务台预约。</source>
        <translation>This machine cannot save a booking now, and your number was not stored on it. Please book at the desk on floor 1.</translation>
    </message>
    <message>
        <source>这块屏幕还没有拿到加密用的钥匙，您的号码没有发出，也没有存到机器里。请到一楼服务台预约。</source>
        <translation>This screen has no key yet to protect your number. It was neither sent nor stored. Please book at the desk on floor 1.</translation>
    </message>
    <message>
        <source>原来的时间不算了，没有约成。请看看别的场次，或到一楼服务台问一问。</source>
        <translation>It is not at that time any more. Nothing is booked. See other times, or ask at the desk on floor 1.</translation>
    </message>
    <message>
        <source>送到平台时已经约满了。请看看别的场次，或到一楼服务台问一问。</source>
        <translation>It was full when it reached the platform. See other times, or ask at the desk on floor 1.</translation>
    </message>
    <message>
        <source>送到平台时报名已经截止了。请看看别的场次，或到一楼服务台问一问。</source>
        <translation>Booking had closed when it reached the platform. See other times, or ask at the desk on floor 1.</translation>
    </message>
    <message>
        <source>这一场已经取消了。请看看别的场次，或到一楼服务台问一问。</source>
        <translation>This one does not take place. See other times, or ask at the desk on floor 1.</translation>
    </message>
    <message>
        <source>先前的那个预约还有效，不用再约。请用那个预约码来查，或到一楼服务台问一问。</source>
        <translation>The earlier booking still counts. Look it up with its own code, or ask at the desk on floor 1.</translation>
    </message>
</context>
<context>
    <name>BottomRow</name>
    <message>
        <source>地图</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>人流</source>
        <translation>Footfall</translation>
    </message>
    <message>
        <source>预约体验</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>食堂</source>
        <translation>Canteen</translation>
    </message>
</context>
<context>
    <name>CancelRow</name>
    <message>
        <source>取消预约</source>
        <translation>Cancel booking</translation>
    </message>
    <message>
        <source>确定取消？座位会让给别人。</source>
        <translation>Cancel? Your seat goes to others.</translation>
    </message>
    <message>
        <source>不取消</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>CanteenPage</name>
    <message>
        <source>食堂</source>
        <translation>Canteen</translation>
    </message>
    <message>
        <source>正在取今天的菜单</source>
        <translation>Fetching today&apos;s menu</translation>
    </message>
    <message>
        <source>今天食堂不开餐</source>
        <translation>The canteen is closed today</translation>
    </message>
    <message>
        <source>这座综合体没有食堂</source>
        <translation>This hub has no canteen</translation>
    </message>
    <message>
        <source>看别的食堂</source>
        <translation>See other canteens</translation>
    </message>
    <message>
        <source>现在取不到今天的菜单，连上平台以后会自动显示。</source>
        <translation>Today&apos;s menu cannot be had just now. It appears by itself once the platform is reached.</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>平常%1</source>
        <translation>Usual %1</translation>
    </message>
</context>
<context>
    <name>CodeCells</name>
    <message>
        <source>%1，填了 %2 位</source>
        <comment>name of a field, number</comment>
        <translation>%1, %2 typed</translation>
    </message>
</context>
<context>
    <name>ComingUpCard</name>
    <message>
        <source>今天接下来</source>
        <translation>Coming up today</translation>
    </message>
    <message>
        <source>今天没有更多活动了</source>
        <translation>There are no more events today.</translation>
    </message>
    <message>
        <source>看看别的日子</source>
        <translation>See other days</translation>
    </message>
    <message numerus="yes">
        <source>共 %1 场</source>
        <translation>
            <numerusform>%1 in all</numerusform>
            <numerusform>%1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparedHub</name>
    <message>
        <source>本馆</source>
        <translation>This hub</translation>
    </message>
    <message>
        <source>人在馆</source>
        <translation>inside</translation>
    </message>
    <message>
        <source>%1 后较空</source>
        <translation>Quieter after %1</translation>
    </message>
    <message>
        <source>可容 %1 人</source>
        <translation>Room for %1</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>比平常%1多 %2%</source>
        <translation>%2% above a usual %1</translation>
    </message>
    <message>
        <source>比平常%1少 %2%</source>
        <translation>%2% below a usual %1</translation>
    </message>
    <message>
        <source>和平常%1差不多</source>
        <translation>Much like a usual %1</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>比一比</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>%1 后都较空</source>
        <translation>All quieter after %1</translation>
    </message>
    <message>
        <source>%1 后较空</source>
        <translation>Quieter after %1</translation>
    </message>
    <message>
        <source>选综合体</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>还没有选综合体</source>
        <translation>No hub is chosen</translation>
    </message>
</context>
<context>
    <name>CountTiles</name>
    <message>
        <source>少一位</source>
        <translation>One fewer</translation>
    </message>
    <message>
        <source>多一位</source>
        <translation>One more</translation>
    </message>
    <message numerus="yes">
        <source>%1 位</source>
        <translation>
            <numerusform>%1 seat</numerusform>
            <numerusform>%1 seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrowdChart</name>
    <message>
        <source>预计</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>今天不开放</source>
        <translation>Not open today</translation>
    </message>
</context>
<context>
    <name>CrowdLegend</name>
    <message>
        <source>闭馆/无数据</source>
        <translation>Not counted</translation>
    </message>
</context>
<context>
    <name>CrowdLook</name>
    <message>
        <source>空闲</source>
        <translation>Quiet</translation>
    </message>
    <message>
        <source>适中</source>
        <translation>Moderate</translation>
    </message>
    <message>
        <source>繁忙</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>闭馆</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>暂无数据</source>
        <translation>No data</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>今天 · %1</source>
        <translation>Today · %1</translation>
    </message>
    <message>
        <source>明天 · %1</source>
        <translation>Tomorrow · %1</translation>
    </message>
</context>
<context>
    <name>DayTile</name>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>Tmrw</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day of the month</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 场</source>
        <comment>activities of a day, short</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DishLine</name>
    <message>
        <source>%1 千卡</source>
        <translation>%1 kcal</translation>
    </message>
    <message>
        <source>适合</source>
        <translation>Suitable</translation>
    </message>
</context>
<context>
    <name>DishWords</name>
    <message>
        <source>早餐</source>
        <translation>Breakfast</translation>
    </message>
    <message>
        <source>午餐</source>
        <translation>Lunch</translation>
    </message>
    <message>
        <source>晚餐</source>
        <translation>Dinner</translation>
    </message>
    <message>
        <source>点心</source>
        <translation>Snacks</translation>
    </message>
    <message>
        <source>低盐</source>
        <translation>Low salt</translation>
    </message>
    <message>
        <source>低油</source>
        <translation>Low oil</translation>
    </message>
    <message>
        <source>低糖</source>
        <translation>Low sugar</translation>
    </message>
    <message>
        <source>软烂</source>
        <translation>Soft</translation>
    </message>
    <message>
        <source>素食</source>
        <translation>Vegetarian</translation>
    </message>
    <message>
        <source>清真</source>
        <translation>Halal</translation>
    </message>
    <message>
        <source>麸质</source>
        <translation>gluten</translation>
    </message>
    <message>
        <source>甲壳类</source>
        <translation>crustaceans</translation>
    </message>
    <message>
        <source>鱼类</source>
        <translation>fish</translation>
    </message>
    <message>
        <source>蛋类</source>
        <translation>eggs</translation>
    </message>
    <message>
        <source>花生</source>
        <translation>peanuts</translation>
    </message>
    <message>
        <source>大豆</source>
        <translation>soybeans</translation>
    </message>
    <message>
        <source>乳制品</source>
        <translation>milk</translation>
    </message>
    <message>
        <source>坚果</source>
        <translation>nuts</translation>
    </message>
    <message>
        <source>其他致敏物</source>
        <translation>other allergens</translation>
    </message>
    <message>
        <source>含%1</source>
        <comment>what may cause an allergic reaction</comment>
        <translation>Contains %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>高血压</source>
        <translation>High blood pressure</translation>
    </message>
    <message>
        <source>糖尿病</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>高血脂</source>
        <translation>High blood lipids</translation>
    </message>
    <message>
        <source>咀嚼困难</source>
        <translation>Trouble chewing</translation>
    </message>
    <message>
        <source>痛风</source>
        <translation>Gout</translation>
    </message>
    <message>
        <source>骨质疏松</source>
        <translation>Osteoporosis</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>低盐</source>
        <comment>within a sentence</comment>
        <translation>low in salt</translation>
    </message>
    <message>
        <source>低油</source>
        <comment>within a sentence</comment>
        <translation>low in oil</translation>
    </message>
    <message>
        <source>低糖</source>
        <comment>within a sentence</comment>
        <translation>low in sugar</translation>
    </message>
    <message>
        <source>质地细软</source>
        <translation>soft</translation>
    </message>
    <message>
        <source>富含钙</source>
        <translation>rich in calcium</translation>
    </message>
    <message>
        <source>少海鲜</source>
        <translation>low in seafood</translation>
    </message>
    <message>
        <source>饮食应%1</source>
        <translation>food should be %1</translation>
    </message>
</context>
<context>
    <name>DistrictCard</name>
    <message>
        <source>今日全区</source>
        <translation>District today</translation>
    </message>
    <message>
        <source>累计</source>
        <translation>Visits so far</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>visits</translation>
    </message>
    <message>
        <source>比平常多 %1%</source>
        <translation>%1% above usual</translation>
    </message>
    <message>
        <source>比平常少 %1%</source>
        <translation>%1% below usual</translation>
    </message>
    <message>
        <source>和平常差不多</source>
        <translation>About as usual</translation>
    </message>
    <message>
        <source>此刻在馆</source>
        <translation>Inside now</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>预计 %1 起在馆 %2–%3 人</source>
        <comment>time, at least, at most</comment>
        <translation>From %1: %2–%3 expected</translation>
    </message>
    <message>
        <source>在馆：%1</source>
        <comment>of how many hubs</comment>
        <translation>inside: %1</translation>
    </message>
    <message>
        <source>比较：%1</source>
        <comment>of how many hubs</comment>
        <translation>comparison: %1</translation>
    </message>
    <message>
        <source>累计：%1</source>
        <comment>of how many hubs</comment>
        <translation>visits: %1</translation>
    </message>
</context>
<context>
    <name>DistrictColumn</name>
    <message>
        <source>今日全区人流</source>
        <translation>District visits today</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>visits</translation>
    </message>
    <message>
        <source>个民生综合体</source>
        <comment>after the number of hubs</comment>
        <translation>hubs</translation>
    </message>
    <message>
        <source>场今日活动</source>
        <comment>after the number of activities today</comment>
        <translation>events today</translation>
    </message>
    <message>
        <source>打开全部综合体</source>
        <translation>Open the list of all hubs</translation>
    </message>
    <message>
        <source>图形越大，人越多</source>
        <translation>Bigger shape = more people</translation>
    </message>
</context>
<context>
    <name>DistrictMap</name>
    <message>
        <source>全区综合体地图</source>
        <translation>Map of the district&apos;s hubs</translation>
    </message>
</context>
<context>
    <name>EmergencyMessage</name>
    <message>
        <source>有效至 %1 %2</source>
        <comment>day, time</comment>
        <translation>Valid until %1, %2</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>紧急通知</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>请照上面说的做。通知解除后，屏幕会自己恢复。</source>
        <translation>Please do as it says above. The screen returns by itself when the notice is lifted.</translation>
    </message>
</context>
<context>
    <name>EndRow</name>
    <message numerus="yes">
        <source>%n 秒后清除</source>
        <translation>
            <numerusform>Cleared in %n second</numerusform>
            <numerusform>Cleared in %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>屏幕不留您的信息</source>
        <translation>Nothing of yours stays</translation>
    </message>
    <message>
        <source>多留一会</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>全部场馆</source>
        <translation>All rooms</translation>
    </message>
    <message>
        <source>全部类别</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>全部对象</source>
        <translation>All ages</translation>
    </message>
    <message>
        <source>有余位</source>
        <translation>Has seats</translation>
    </message>
</context>
<context>
    <name>FloorSection</name>
    <message>
        <source>楼层与场馆</source>
        <translation>Floors and rooms</translation>
    </message>
    <message>
        <source>本月活动场次</source>
        <translation>Events this month</translation>
    </message>
    <message>
        <source>%1F</source>
        <translation>%1F</translation>
    </message>
    <message>
        <source>B%1</source>
        <translation>B%1</translation>
    </message>
</context>
<context>
    <name>FreshnessLine</name>
    <message>
        <source>演示数据 · %1 更新</source>
        <translation>Demo data · updated %1</translation>
    </message>
    <message>
        <source>还没有数据 · 暂未连上</source>
        <translation>No data yet · not connected</translation>
    </message>
    <message>
        <source>数据 %1 更新 · 在线</source>
        <translation>Live · updated %1</translation>
    </message>
    <message>
        <source>演示数据 · %1 更新 · 暂未连上</source>
        <translation>Demo data · updated %1 · not connected</translation>
    </message>
    <message>
        <source>数据 %1 更新 · 暂未连上</source>
        <translation>Updated %1 · not connected</translation>
    </message>
</context>
<context>
    <name>GuidanceCard</name>
    <message>
        <source>%1：%2</source>
        <comment>condition, what food should be</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>今天没有菜单上标明适合的菜</source>
        <translation>No dish on today&apos;s menu is marked as suitable</translation>
    </message>
    <message numerus="yes">
        <source>今天有 %n 道菜适合，排在每餐前面</source>
        <translation>
            <numerusform>%n dish suits today, first in its meal</numerusform>
            <numerusform>%n dishes suit today, first in each meal</numerusform>
        </translation>
    </message>
    <message>
        <source>依据：%1，%2</source>
        <translation>Source: %1, %2</translation>
    </message>
    <message>
        <source>仅供参考，请遵医嘱。您的选择不保存，离开本页即清除。</source>
        <translation>For reference only; please follow your doctor. Your choice is not kept: it is cleared when you leave this page.</translation>
    </message>
</context>
<context>
    <name>HeldCountRow</name>
    <message>
        <source>%1 场 · %2 人次</source>
        <comment>activities held, people who came</comment>
        <translation>%1 held · %2 visits</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>HeldCounts</name>
    <message>
        <source>本月至今</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>各场馆举办的活动</source>
        <translation>Events held, by room</translation>
    </message>
    <message>
        <source>各综合体举办的活动</source>
        <translation>Events held, by hub</translation>
    </message>
    <message>
        <source>共 %1 场 · 数据 %2 %3</source>
        <comment>number, day, time</comment>
        <translation>%1 in all · as of %2, %3</translation>
    </message>
    <message>
        <source>这个月的场次还没有取到</source>
        <translation>The figures of this month have not come yet</translation>
    </message>
    <message>
        <source>看本月</source>
        <translation>See this month</translation>
    </message>
</context>
<context>
    <name>HereFlag</name>
    <message>
        <source>您在这里</source>
        <translation>You are here</translation>
    </message>
</context>
<context>
    <name>HourTicks</name>
    <message>
        <source>%1时</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>又%1时</source>
        <comment>an hour that comes twice</comment>
        <translation>%1 again</translation>
    </message>
</context>
<context>
    <name>HoursTable</name>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>在馆人数</source>
        <translation>People inside</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>平常</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>预计</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>%1 再一次</source>
        <comment>an hour that comes twice</comment>
        <translation>%1 again</translation>
    </message>
</context>
<context>
    <name>HubChooser</name>
    <message>
        <source>最多选三个</source>
        <translation>Choose up to three</translation>
    </message>
    <message>
        <source>选好了</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>HubEvent</name>
    <message>
        <source>候补</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>预约</source>
        <translation>Book</translation>
    </message>
</context>
<context>
    <name>HubEvents</name>
    <message>
        <source>今天的活动</source>
        <translation>Events today</translation>
    </message>
    <message>
        <source>今天没有活动</source>
        <translation>There are no events today.</translation>
    </message>
    <message numerus="yes">
        <source>共 %1 场</source>
        <translation>
            <numerusform>%1 in all</numerusform>
            <numerusform>%1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubFacts</name>
    <message>
        <source>今天 %1</source>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>食堂 %1</source>
        <translation>Canteen %1</translation>
    </message>
    <message numerus="yes">
        <source>联动社会组织 %n 家</source>
        <translation>
            <numerusform>%n linked organisation</numerusform>
            <numerusform>%n linked organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>、</source>
        <comment>between names in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>运营机构</source>
        <translation>Run by</translation>
    </message>
    <message>
        <source>您在这里</source>
        <translation>you are here</translation>
    </message>
    <message>
        <source>距此 %1</source>
        <translation>%1 away</translation>
    </message>
    <message>
        <source>开放时间：未说明</source>
        <translation>Opening hours: not stated</translation>
    </message>
</context>
<context>
    <name>HubFootfall</name>
    <message>
        <source>今日人流</source>
        <translation>Visitors today</translation>
    </message>
    <message>
        <source>人在馆</source>
        <translation>people inside</translation>
    </message>
    <message>
        <source>可容 %1 人 · 今日</source>
        <translation>Holds %1 · today</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>visits</translation>
    </message>
</context>
<context>
    <name>HubHeader</name>
    <message numerus="yes">
        <source>%n 处场馆</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubPicker</name>
    <message>
        <source>全部综合体</source>
        <translation>All hubs</translation>
    </message>
</context>
<context>
    <name>HubRow</name>
    <message>
        <source>联动：%1</source>
        <translation>With: %1</translation>
    </message>
    <message>
        <source>人在馆</source>
        <translation>people inside</translation>
    </message>
    <message>
        <source>距此 %1</source>
        <translation>%1 away</translation>
    </message>
</context>
<context>
    <name>HubsPage</name>
    <message>
        <source>全部综合体</source>
        <translation>All hubs</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 处</source>
        <translation>
            <numerusform>%n hub</numerusform>
            <numerusform>%n hubs</numerusform>
        </translation>
    </message>
    <message>
        <source>还没有综合体的资料</source>
        <translation>There is nothing about the hubs yet.</translation>
    </message>
    <message>
        <source>社会组织</source>
        <translation>Organisations</translation>
    </message>
</context>
<context>
    <name>KeyGrid</name>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>退格</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>LegendRow</name>
    <message>
        <source>处</source>
        <comment>after a number of hubs in the legend</comment>
        <translation> </translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>删一个</source>
        <translation>Delete one</translation>
    </message>
    <message>
        <source>字母</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>123</translation>
    </message>
    <message>
        <source>空格</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>全部清除</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>LobbyHubSheet</name>
    <message>
        <source>返回列表</source>
        <translation>Back to list</translation>
    </message>
    <message>
        <source>返回地图</source>
        <translation>Back to map</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>LobbyScreen</name>
    <message>
        <source>马上就好</source>
        <translation>Nearly there</translation>
    </message>
    <message>
        <source>暂时没有连上</source>
        <translation>Not connected yet</translation>
    </message>
    <message>
        <source>正在取全区综合体的资料，请稍等。</source>
        <translation>Fetching the hubs of the district, please wait a moment.</translation>
    </message>
    <message>
        <source>这块屏幕还没有取到资料，连上以后会自动显示。有事请到服务台。</source>
        <translation>This screen has nothing to show yet. It will by itself once it is connected. Please ask at the service desk.</translation>
    </message>
    <message>
        <source>工作人员：本机还没有数据，平台没有连上。%1</source>
        <translation>Staff: this screen holds no data and does not reach the platform. %1</translation>
    </message>
</context>
<context>
    <name>LookupForm</name>
    <message>
        <source>预约码（六位数字）</source>
        <translation>Code (six digits)</translation>
    </message>
    <message>
        <source>编号（八个字）</source>
        <translation>Reference (eight letters)</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>预约码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>手机号后四位</source>
        <translation>Last four digits of your number</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>正在查</source>
        <translation>Looking it up</translation>
    </message>
    <message>
        <source>查一查</source>
        <translation>Look it up</translation>
    </message>
</context>
<context>
    <name>LookupFound</name>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>已约好</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>候补第 %1 位</source>
        <translation>No. %1 on the waiting list</translation>
    </message>
    <message>
        <source>正在候补</source>
        <translation>On the waiting list</translation>
    </message>
    <message>
        <source>已到场</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>请问服务台</source>
        <translation>Please ask at the desk</translation>
    </message>
    <message>
        <source>正在取消，请等一等。</source>
        <translation>Cancelling, one moment.</translation>
    </message>
    <message>
        <source>座位已经让出来了。</source>
        <translation>Your seat is free for others.</translation>
    </message>
    <message>
        <source>这个预约已经取消过了。</source>
        <translation>This booking was cancelled before.</translation>
    </message>
    <message>
        <source>请提前 10 分钟到，报预约码。</source>
        <translation>Please come 10 minutes early and say your code.</translation>
    </message>
    <message>
        <source>还没有约成。有人取消，就依次替补。</source>
        <translation>Not booked yet. When others cancel, the next in line move up.</translation>
    </message>
    <message>
        <source>谢谢您来参加。</source>
        <translation>Thank you for coming.</translation>
    </message>
    <message>
        <source>这个预约的情况，工作人员能看到。</source>
        <translation>Staff can see how this booking stands.</translation>
    </message>
    <message>
        <source>预约码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>halves of a code</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>这一场取消了</source>
        <translation>This one is cancelled</translation>
    </message>
    <message>
        <source>这一场改期了</source>
        <translation>This one was moved</translation>
    </message>
    <message>
        <source>不用来了。想参加别的场次，请到一楼服务台问一问。</source>
        <translation>You need not come. For another time, please ask at the desk on floor 1.</translation>
    </message>
    <message>
        <source>请不要按原来的时间来。新的时间，请到一楼服务台问一问。</source>
        <translation>Please do not come at this time. Ask at the desk on floor 1 for the new one.</translation>
    </message>
    <message numerus="yes">
        <source>%1 位。这一场的时间和地点，这块屏幕上没有；请到服务台问一问。</source>
        <translation>
            <numerusform>For %1 person. This screen does not have its time and place; please ask at the desk.</numerusform>
            <numerusform>For %1 people. This screen does not have its time and place; please ask at the desk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookupHead</name>
    <message>
        <source>查我的预约</source>
        <translation>My booking</translation>
    </message>
    <message>
        <source>填预约码和手机号的后四位。只有编号的，改填编号。</source>
        <translation>Type your code and the last four digits of your number. If you only have a reference, type that.</translation>
    </message>
    <message>
        <source>秒</source>
        <comment>under the number of seconds</comment>
        <translation>sec</translation>
    </message>
</context>
<context>
    <name>LookupMessage</name>
    <message>
        <source>还在等平台答复</source>
        <translation>Still waiting for an answer</translation>
    </message>
    <message>
        <source>没有查到</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>试得太多了</source>
        <translation>Too many tries</translation>
    </message>
    <message>
        <source>现在连不上平台</source>
        <translation>The platform cannot be reached</translation>
    </message>
    <message>
        <source>还不知道是否取消</source>
        <translation>Not known if cancelled</translation>
    </message>
    <message>
        <source>这个预约记在这块屏幕上，还没有约成。一连上平台就会送出，请过一会儿再查。</source>
        <translation>It is written down on this screen, not booked yet. It is sent as soon as there is a connection; please look again later.</translation>
    </message>
    <message>
        <source>请核对预约码和手机号后四位。还是不行，请到一楼服务台。</source>
        <translation>Please check the code and the last four digits, or ask at the desk on floor 1.</translation>
    </message>
    <message numerus="yes">
        <source>请过 %n 分钟再来查，或到一楼服务台。</source>
        <translation>
            <numerusform>Please try again in %n minute, or ask at the desk on floor 1.</numerusform>
            <numerusform>Please try again in %n minutes, or ask at the desk on floor 1.</numerusform>
        </translation>
    </message>
    <message>
        <source>请过一会儿再来查，或到一楼服务台。</source>
        <translation>Please try again later, or ask at the desk on floor 1.</translation>
    </message>
    <message>
        <source>没有人答复。请再查一次，或到一楼服务台。</source>
        <translation>Nobody answered. Try again, or ask at the desk on floor 1.</translation>
    </message>
    <message>
        <source>平台没有答复清楚。请再查一次，看看取消了没有。</source>
        <translation>The platform gave no clear answer. Look it up again to see.</translation>
    </message>
    <message>
        <source>秒</source>
        <comment>under the number of seconds</comment>
        <translation>sec</translation>
    </message>
    <message>
        <source>重填</source>
        <translation>Type again</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>再查一次</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>现在不能在这里查</source>
        <translation>Not possible here now</translation>
    </message>
    <message>
        <source>平台没有让这块屏幕查。请到一楼服务台查。</source>
        <translation>The platform did not let this screen look it up. Please ask at the desk on floor 1.</translation>
    </message>
    <message>
        <source>活动已经结束</source>
        <translation>It is over</translation>
    </message>
    <message>
        <source>已经结束的不用再取消了。</source>
        <translation>What has taken place need not be cancelled.</translation>
    </message>
</context>
<context>
    <name>MapAttribution</name>
    <message>
        <source>底图暂时取不到，综合体的位置不受影响</source>
        <translation>Base map unavailable for now; hubs are where they belong</translation>
    </message>
    <message>
        <source>%1 · 审图号 %2</source>
        <translation>%1 · Approval No. %2</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>回到全图</source>
        <translation>Whole district</translation>
    </message>
    <message>
        <source>缩小地图</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>放大地图</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>图层和查找</source>
        <translation>Layers and search</translation>
    </message>
</context>
<context>
    <name>MapFinding</name>
    <message>
        <source>无障碍入口</source>
        <translation>Step-free entrance</translation>
    </message>
    <message>
        <source>%1，无障碍入口</source>
        <translation>%1, step-free entrance</translation>
    </message>
    <message numerus="yes">
        <source>%1：%n 处</source>
        <comment>what is looked for: how many hubs</comment>
        <translation>
            <numerusform>%1: %n hub</numerusform>
            <numerusform>%1: %n hubs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1，%n 处未说明</source>
        <comment>found; of so many hubs nobody said</comment>
        <translation>
            <numerusform>%1, %n not stated</numerusform>
            <numerusform>%1, %n not stated</numerusform>
        </translation>
    </message>
    <message>
        <source>结束查找：%1</source>
        <translation>End search: %1</translation>
    </message>
</context>
<context>
    <name>MapLayersPanel</name>
    <message>
        <source>地图上显示</source>
        <translation>Show on the map</translation>
    </message>
    <message>
        <source>人多人少</source>
        <translation>Crowd</translation>
    </message>
    <message>
        <source>综合体类型</source>
        <translation>Hub kind</translation>
    </message>
    <message>
        <source>无障碍入口</source>
        <translation>Step-free entrance</translation>
    </message>
    <message>
        <source>哪里有</source>
        <translation>Where to find</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>Anything</translation>
    </message>
</context>
<context>
    <name>MealHeading</name>
    <message>
        <source>%1 开餐</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>正在供应</source>
        <translation>Now served</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>Over</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>人次</source>
        <translation>visits</translation>
    </message>
    <message>
        <source>人次 · 日均 %1</source>
        <translation>visits · %1 a day</translation>
    </message>
    <message>
        <source>比上月同期多 %1%</source>
        <translation>%1% above last month so far</translation>
    </message>
    <message>
        <source>比上月同期少 %1%</source>
        <translation>%1% below last month so far</translation>
    </message>
    <message>
        <source>和上月同期差不多</source>
        <translation>About as last month so far</translation>
    </message>
    <message>
        <source>黑线：平常这一天</source>
        <translation>Black line: usual</translation>
    </message>
</context>
<context>
    <name>MonthTable</name>
    <message>
        <source>人次</source>
        <translation>visits</translation>
    </message>
    <message>
        <source>当天</source>
        <translation>That day</translation>
    </message>
    <message>
        <source>平常</source>
        <translation>Usual</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>%1年%2</source>
        <comment>year, month</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>全区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>本馆</source>
        <translation>This hub</translation>
    </message>
    <message>
        <source>上个月</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>下个月</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>MovementMark</name>
    <message>
        <source>名次上升</source>
        <translation>Place went up</translation>
    </message>
    <message>
        <source>名次下降</source>
        <translation>Place went down</translation>
    </message>
    <message>
        <source>名次不变</source>
        <translation>Same place</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>没有找到“%1”</source>
        <translation>Nothing found for “%1”</translation>
    </message>
    <message>
        <source>相近的有：</source>
        <translation>Perhaps you mean:</translation>
    </message>
    <message>
        <source>换一个词试试，或者点键盘上方的词。也可以问一楼服务台。</source>
        <translation>Try another word, or touch one above the keys. The desk on the ground floor knows more.</translation>
    </message>
</context>
<context>
    <name>NoticeBand</name>
    <message numerus="yes">
        <source>另有 %n 条</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>查看</source>
        <translation>View</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>本馆</source>
        <translation>This hub</translation>
    </message>
    <message>
        <source>全区</source>
        <translation>Whole district</translation>
    </message>
    <message>
        <source>有效至 %1 %2</source>
        <comment>day, time</comment>
        <translation>Valid until %1, %2</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>通知</source>
        <translation>Notices</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 条</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message>
        <source>现在没有通知</source>
        <translation>There are no notices now</translation>
    </message>
    <message>
        <source>返回地图</source>
        <translation>Back to the map</translation>
    </message>
</context>
<context>
    <name>NowAndNextCard</name>
    <message>
        <source>%1 · 现在和接下来</source>
        <comment>hub</comment>
        <translation>%1 · now and next</translation>
    </message>
    <message>
        <source>正在进行</source>
        <translation>On now</translation>
    </message>
    <message>
        <source>现在没有活动</source>
        <translation>Nothing on now</translation>
    </message>
    <message>
        <source>接下来</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>今天没有别的活动了</source>
        <translation>Nothing more today</translation>
    </message>
    <message numerus="yes">
        <source>另有 %1 场</source>
        <translation>
            <numerusform>%1 more</numerusform>
            <numerusform>%1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>本馆此刻</source>
        <translation>Here now</translation>
    </message>
    <message>
        <source>人在馆</source>
        <translation>people inside</translation>
    </message>
    <message>
        <source>可容 %1 人</source>
        <translation>Room for %1</translation>
    </message>
    <message>
        <source>最佳到馆时间</source>
        <translation>Best time</translation>
    </message>
    <message>
        <source>%1 后</source>
        <translation>after %1</translation>
    </message>
    <message>
        <source>看人流</source>
        <translation>See footfall</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>现在开放</source>
        <translation>Open now</translation>
    </message>
    <message>
        <source>现在不开放</source>
        <translation>Closed now</translation>
    </message>
    <message>
        <source>已闭馆</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>今天闭馆</source>
        <translation>Closed today</translation>
    </message>
    <message>
        <source>%1 开门</source>
        <comment>day and time</comment>
        <translation>Opens %1</translation>
    </message>
    <message>
        <source>24 小时开放</source>
        <translation>open 24 hours</translation>
    </message>
    <message>
        <source>次日 %1</source>
        <translation>%1 next day</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>tomorrow</translation>
    </message>
</context>
<context>
    <name>OptionPicker</name>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>全部场馆</source>
        <translation>All rooms</translation>
    </message>
</context>
<context>
    <name>OrganisationCard</name>
    <message>
        <source>在哪里服务</source>
        <translation>Where they serve</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 处</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · 由他们运营</source>
        <translation>%1 · run by them</translation>
    </message>
    <message>
        <source>将要举办的活动</source>
        <translation>Coming events</translation>
    </message>
    <message>
        <source>近期没有活动</source>
        <translation>Nothing planned for now</translation>
    </message>
    <message>
        <source>点左边的一家，看他们做什么</source>
        <translation>Touch one at the left to see what they do</translation>
    </message>
    <message>
        <source>这家机构已经不在了</source>
        <translation>This organisation is no longer there</translation>
    </message>
    <message numerus="yes">
        <source>共 %1 场</source>
        <translation>
            <numerusform>%1 in all</numerusform>
            <numerusform>%1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationRow</name>
    <message numerus="yes">
        <source>运营 %n 处</source>
        <translation>
            <numerusform>Runs %n hub</numerusform>
            <numerusform>Runs %n hubs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>服务 %n 处</source>
        <translation>
            <numerusform>Serves at %n hub</numerusform>
            <numerusform>Serves at %n hubs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>将办 %1 场活动</source>
        <translation>
            <numerusform>%1 event ahead</numerusform>
            <numerusform>%1 events ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>社会组织</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>%1的社会组织</source>
        <translation>Organisations at %1</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 家</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message>
        <source>看全区的</source>
        <translation>Whole district</translation>
    </message>
    <message>
        <source>返回列表</source>
        <translation>Back to list</translation>
    </message>
    <message>
        <source>还没有社会组织的资料</source>
        <translation>Nothing known of organisations yet</translation>
    </message>
    <message>
        <source>全部综合体</source>
        <translation>All hubs</translation>
    </message>
</context>
<context>
    <name>OtherTimes</name>
    <message>
        <source>这些还有空位</source>
        <translation>These still have seats</translation>
    </message>
</context>
<context>
    <name>PhoneCells</name>
    <message numerus="yes">
        <source>手机号，填了 %n 位</source>
        <translation>
            <numerusform>Mobile number, %n digit typed</numerusform>
            <numerusform>Mobile number, %n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message>
        <source>按住看</source>
        <translation>Hold to see</translation>
    </message>
</context>
<context>
    <name>PrivacyNote</name>
    <message>
        <source>没有这样开头的手机号，请看一看前三位</source>
        <translation>No mobile number begins like this; check the first three digits</translation>
    </message>
    <message>
        <source>只用于这次预约，加密交给平台，活动后 7 天删除，屏幕不留</source>
        <translation>For this booking alone; encrypted for the platform, deleted 7 days after; not kept here</translation>
    </message>
</context>
<context>
    <name>QuietTimesCard</name>
    <message>
        <source>什么时候来较空</source>
        <translation>When it is quieter</translation>
    </message>
    <message>
        <source>按最近八周</source>
        <translation>Last eight weeks</translation>
    </message>
    <message>
        <source>今天 %1</source>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>没有明显较空的时候</source>
        <translation>No clearly quiet time</translation>
    </message>
    <message>
        <source>%1 较空</source>
        <translation>%1 quieter</translation>
    </message>
</context>
<context>
    <name>QuietWindow</name>
    <message>
        <source>较空</source>
        <translation>Quieter</translation>
    </message>
</context>
<context>
    <name>QuieterHint</name>
    <message>
        <source>附近更空闲 · %1</source>
        <translation>Quieter nearby · %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>RankingCard</name>
    <message>
        <source>此刻人最多</source>
        <translation>Busiest now</translation>
    </message>
    <message>
        <source>箭头：比一小时前 · ＋ 加入比较</source>
        <translation>Arrow: since an hour ago</translation>
    </message>
    <message>
        <source>现在没有开放的综合体在报人数</source>
        <translation>No open hub reports its people now</translation>
    </message>
</context>
<context>
    <name>RankingRow</name>
    <message>
        <source>不再比较</source>
        <translation>Compare no longer</translation>
    </message>
    <message>
        <source>加入比较</source>
        <translation>Compare, too</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>请核对</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>都对，就点「确认排候补」。有人取消，依次替补。</source>
        <translation>If all is right, join the list. When others cancel, you move up.</translation>
    </message>
    <message>
        <source>都对，就点「确认预约」。</source>
        <translation>If all is right, confirm.</translation>
    </message>
    <message>
        <source>号码已经加密。确认以后才会发给平台。</source>
        <translation>Your number is encrypted. It is sent only once you confirm.</translation>
    </message>
    <message>
        <source>秒</source>
        <comment>under the number of seconds</comment>
        <translation>sec</translation>
    </message>
    <message>
        <source>改一改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>确认排候补</source>
        <translation>Join the waiting list</translation>
    </message>
    <message numerus="yes">
        <source>确认预约 %1 席</source>
        <translation>
            <numerusform>Book %1 seat</numerusform>
            <numerusform>Book %1 seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>已记下，等平台确认</source>
        <translation>Written down, not confirmed yet</translation>
    </message>
    <message>
        <source>预约成功</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>候补第 %1 位</source>
        <translation>No. %1 on the waiting list</translation>
    </message>
    <message>
        <source>已排候补</source>
        <translation>On the waiting list</translation>
    </message>
    <message>
        <source>还没有约成。一连上平台就会送出。</source>
        <translation>Not booked yet. It is sent as soon as there is a connection.</translation>
    </message>
    <message>
        <source>还没有约成。有人取消，就依次替补。</source>
        <translation>Not booked yet. When others cancel, the next in line move up.</translation>
    </message>
    <message>
        <source>编号 · 凭它到服务台，或用「查我的预约」看结果</source>
        <translation>Reference · for the desk, or My booking, to see what came of it</translation>
    </message>
    <message>
        <source>预约码 · 用它查排到第几位</source>
        <translation>Code · to see your place in line</translation>
    </message>
    <message>
        <source>预约码 · 到馆报给工作人员</source>
        <translation>Code · say it to staff when you come</translation>
    </message>
    <message>
        <source>请记下或拍下这八个字。</source>
        <translation>Please write down or photograph it.</translation>
    </message>
    <message>
        <source>要取消，扫码、用「查我的预约」，或到一楼服务台。</source>
        <translation>To cancel: scan, use My booking, or ask at the desk on floor 1.</translation>
    </message>
    <message>
        <source>请记下或拍下。要取消，用「查我的预约」，或到一楼服务台。</source>
        <translation>Please write it down or photograph it. To cancel: My booking, or the desk on floor 1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 席已为您留好，请提前 10 分钟到</source>
        <translation>
            <numerusform>%1 seat is yours; please come 10 minutes early</numerusform>
            <numerusform>%1 seats are yours; please come 10 minutes early</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>排候补</source>
        <translation>Join the waiting list</translation>
    </message>
    <message>
        <source>改人数</source>
        <translation>Change how many</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>查我的预约</source>
        <translation>My booking</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>编号 · 报给服务台核对</source>
        <translation>Reference · for the desk to check</translation>
    </message>
    <message>
        <source>请记下或拍下这八个字。</source>
        <translation>Please write down or photograph it.</translation>
    </message>
    <message numerus="yes">
        <source>排候补（前面 %1 人）</source>
        <translation>
            <numerusform>Join the waiting list (%1 ahead)</numerusform>
            <numerusform>Join the waiting list (%1 ahead)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteHint</name>
    <message>
        <source>无障碍入口：未说明</source>
        <translation>Step-free entrance: not stated</translation>
    </message>
    <message>
        <source>有无障碍入口</source>
        <translation>Step-free entrance</translation>
    </message>
    <message>
        <source>没有无障碍入口</source>
        <translation>No step-free entrance</translation>
    </message>
    <message>
        <source>您就在这里</source>
        <translation>You are here</translation>
    </message>
    <message>
        <source>怎么去</source>
        <translation>How to get there</translation>
    </message>
    <message>
        <source>往%1 %2</source>
        <comment>direction, distance</comment>
        <translation>%2 to the %1</translation>
    </message>
    <message numerus="yes">
        <source>步行约 %n 分钟</source>
        <translation>
            <numerusform>About %n minute on foot</numerusform>
            <numerusform>About %n minutes on foot</numerusform>
        </translation>
    </message>
    <message>
        <source>按直线距离，实际路程更长</source>
        <translation>In a straight line; the way is longer</translation>
    </message>
    <message>
        <source>手机扫码，看地图</source>
        <translation>Scan for a phone map</translation>
    </message>
</context>
<context>
    <name>ScreenTop</name>
    <message>
        <source>民生综合体</source>
        <translation>Wellbeing Hub</translation>
    </message>
    <message>
        <source>%1 · 农历%2</source>
        <translation>%1 · lunar %2</translation>
    </message>
</context>
<context>
    <name>SearchEntry</name>
    <message>
        <source>搜索活动、食堂、综合体</source>
        <translation>Search events, meals, hubs</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>拼音、首字母都可以</source>
        <translation>Words, pinyin or initials</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>SearchResultRow</name>
    <message numerus="yes">
        <source>另有 %n 处</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>另有 %1 场</source>
        <translation>
            <numerusform>%1 more</numerusform>
            <numerusform>%1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>想找什么？打拼音就行，打首字母也行。</source>
        <translation>What are you looking for? Type the beginning of a word, or pinyin.</translation>
    </message>
</context>
<context>
    <name>SearchSection</name>
    <message>
        <source>活动</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>体验项目</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>场所</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>综合体</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>社会组织</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>菜品</source>
        <translation>Dishes</translation>
    </message>
</context>
<context>
    <name>SeatLegend</name>
    <message>
        <source>已满，可以排候补</source>
        <translation>Full; you may join the waiting list</translation>
    </message>
    <message>
        <source>不限名额</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>余位暂时不清楚，以平台答复为准</source>
        <translation>Seats not known now; the platform will say</translation>
    </message>
    <message numerus="yes">
        <source>已约 %1 席</source>
        <translation>
            <numerusform>%1 taken</numerusform>
            <numerusform>%1 taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>您选 %1 席</source>
        <translation>
            <numerusform>Yours: %1 seat</numerusform>
            <numerusform>Yours: %1 seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>还剩 %1 席</source>
        <translation>
            <numerusform>%1 seat left</numerusform>
            <numerusform>%1 seats left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已满，%1 人在候补</source>
        <translation>
            <numerusform>Full, %1 waiting</numerusform>
            <numerusform>Full, %1 waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatsText</name>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>已延期</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>直接到场</source>
        <translation>Just come</translation>
    </message>
    <message>
        <source>已满</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>报名截止</source>
        <translation>Booking closed</translation>
    </message>
    <message>
        <source>可报名</source>
        <translation>Seats open</translation>
    </message>
    <message>
        <source>%1 余 %2 席</source>
        <translation>%2 left at %1</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>On now</translation>
    </message>
    <message numerus="yes">
        <source>已满 · %1 人候补</source>
        <translation>
            <numerusform>Full · %1 waiting</numerusform>
            <numerusform>Full · %1 waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>余 %1 席</source>
        <translation>
            <numerusform>%1 seat left</numerusform>
            <numerusform>%1 seats left</numerusform>
        </translation>
    </message>
    <message>
        <source>请到馆咨询</source>
        <translation>Please ask on site</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message numerus="yes">
        <source>%n 分钟</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>看七天的时间</source>
        <translation>See seven days</translation>
    </message>
    <message>
        <source>七天内没有空位</source>
        <translation>Nothing free for seven days</translation>
    </message>
    <message>
        <source>正在取这几天的时间</source>
        <translation>Fetching the times</translation>
    </message>
    <message>
        <source>现在请到服务台预约</source>
        <translation>For now, please book at the service desk</translation>
    </message>
    <message>
        <source>现在取不到时间</source>
        <translation>Times cannot be had now</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>预约体验</source>
        <translation>Services</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 项</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message>
        <source>这座综合体没有体验项目</source>
        <translation>This hub has no services</translation>
    </message>
    <message>
        <source>正在取体验项目</source>
        <translation>Fetching the services</translation>
    </message>
    <message>
        <source>看别的综合体</source>
        <translation>See other hubs</translation>
    </message>
    <message>
        <source>查我的预约</source>
        <translation>My booking</translation>
    </message>
    <message>
        <source>现在取不到体验项目，连上平台以后会自动显示。</source>
        <translation>The services cannot be had just now. They appear by themselves once the platform is reached.</translation>
    </message>
</context>
<context>
    <name>SetAsideCard</name>
    <message>
        <source>需要人工处理的预约</source>
        <translation>Bookings for staff to settle</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
    <message numerus="yes">
        <source>%n 笔</source>
        <comment>bookings</comment>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message>
        <source>这些预约平台没有办成，或者没有答复清楚。居民来问时，按回执上的号码先在平台核对；没有约上的，到服务台重新预约。并请告诉平台管理员。</source>
        <translation>The platform did not take these, or gave no clear answer. When a resident asks, look for the number of their ticket at the platform first; who is not booked books anew at the desk. And tell the platform&apos;s operator.</translation>
    </message>
</context>
<context>
    <name>SetAsideLine</name>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SlotBoard</name>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>%1 %2日</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>这一天没有时间可约</source>
        <translation>No times on this day</translation>
    </message>
    <message>
        <source>正在取这几天的时间</source>
        <translation>Fetching the times</translation>
    </message>
    <message>
        <source>现在取不到这几天的时间，连上平台以后会自动显示。</source>
        <translation>The times of these days cannot be had just now. They appear by themselves once the platform is reached.</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>还没有取到过资料</source>
        <translation>No data was ever received</translation>
    </message>
    <message>
        <source>资料取到 %1 %2 为止</source>
        <comment>day, time</comment>
        <translation>Data until %1 %2</translation>
    </message>
    <message>
        <source>本机状态</source>
        <translation>This screen</translation>
    </message>
    <message>
        <source>给工作人员看 · %1</source>
        <comment>version</comment>
        <translation>for staff · %1</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>平台连接</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>预约送出</source>
        <translation>Sending bookings</translation>
    </message>
    <message numerus="yes">
        <source>等待平台答复：%n 笔</source>
        <comment>bookings</comment>
        <translation>
            <numerusform>Waiting for the platform: %n booking</numerusform>
            <numerusform>Waiting for the platform: %n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>已连上</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>正在启动</source>
        <translation>Starting</translation>
    </message>
    <message>
        <source>正在重新连接</source>
        <translation>Connecting again</translation>
    </message>
    <message>
        <source>没有连上</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>平台不接受这块屏幕</source>
        <translation>The platform refuses this screen</translation>
    </message>
    <message>
        <source>屏幕会一直重试，仍显示已有的资料。请看网线和路由器。</source>
        <translation>The screen goes on trying and shows what it has. Please check cable and router.</translation>
    </message>
    <message>
        <source>本机的令牌无效或过期。请向平台管理员要新的令牌，装好后重新启动。</source>
        <translation>This screen&apos;s token is wrong or out of date. Please ask the platform&apos;s operator for a new one, put it in place and restart.</translation>
    </message>
    <message>
        <source>可以送出</source>
        <translation>Bookings go out</translation>
    </message>
    <message>
        <source>暂时送不出，会自动重试</source>
        <translation>Nothing goes out just now; it is tried again</translation>
    </message>
    <message>
        <source>平台不接受这块屏幕，已停止送出</source>
        <translation>The platform refuses this screen; sending has stopped</translation>
    </message>
    <message>
        <source>连到了别的区的平台，已停止送出</source>
        <translation>Another district&apos;s platform answers; sending has stopped</translation>
    </message>
    <message>
        <source>本机磁盘写不进去，会自动重试</source>
        <translation>This screen&apos;s disk takes nothing; it is tried again</translation>
    </message>
    <message>
        <source>还没有需要送出的</source>
        <translation>Nothing to send yet</translation>
    </message>
    <message>
        <source>请检查设置里的平台地址。已记下的预约只送往原来的区。</source>
        <translation>Please check the platform&apos;s address in the settings. Recorded bookings go to their own district alone.</translation>
    </message>
    <message>
        <source>请检查磁盘是否已满或损坏。</source>
        <translation>Please check whether the disk is full or broken.</translation>
    </message>
</context>
<context>
    <name>TicketCode</name>
    <message>
        <source>%1 %2</source>
        <comment>halves of a code</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>扫码存进手机</source>
        <translation>Scan to keep it</translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>people, price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>手机</source>
        <translation>Mobile</translation>
    </message>
    <message numerus="yes">
        <source>%1 位</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>昨天</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>昨天</source>
        <comment>within a sentence</comment>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>今天</source>
        <comment>within a sentence</comment>
        <translation>today</translation>
    </message>
    <message>
        <source>明天</source>
        <comment>within a sentence</comment>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>第一个 %1</source>
        <comment>time that comes twice</comment>
        <translation>first %1</translation>
    </message>
    <message>
        <source>第二个 %1</source>
        <comment>time that comes twice</comment>
        <translation>second %1</translation>
    </message>
    <message>
        <source>至 %1</source>
        <comment>before a number</comment>
        <translation>to %1</translation>
    </message>
    <message>
        <source>至%1</source>
        <comment>before a word</comment>
        <translation>to %1</translation>
    </message>
    <message>
        <source>%1 开始</source>
        <comment>day and time</comment>
        <translation>since %1</translation>
    </message>
</context>
<context>
    <name>TimerRing</name>
    <message numerus="yes">
        <source>还有 %n 秒</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VenueCell</name>
    <message>
        <source>开放</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>上课中</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>已关</source>
        <translation>Closed</translation>
    </message>
    <message numerus="yes">
        <source>%1 场</source>
        <translation>
            <numerusform>%1 event</numerusform>
            <numerusform>%1 events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewChips</name>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>一周</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>月</source>
        <comment>a month&apos;s view</comment>
        <translation>Month</translation>
    </message>
    <message>
        <source>年</source>
        <comment>a year&apos;s view</comment>
        <translation>Year</translation>
    </message>
    <message>
        <source>看数字</source>
        <translation>Figures</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>按天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>一周</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>已办场次</source>
        <translation>Held</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>正在等平台答复</source>
        <translation>Waiting for the answer</translation>
    </message>
    <message>
        <source>正在记下</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>已经记在这块屏幕上了，断网也不会丢。请等几秒钟。</source>
        <translation>It is saved on this screen and cannot get lost. A few seconds, please.</translation>
    </message>
    <message>
        <source>请等一会儿，先不要走开。</source>
        <translation>One moment, please stay.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>本馆一周</source>
        <translation>This hub&apos;s week</translation>
    </message>
    <message>
        <source>平常的样子 · 黑框是现在</source>
        <translation>As usual · frame: now</translation>
    </message>
    <message>
        <source>%1时</source>
        <translation>%1:00</translation>
    </message>
    <message>
        <source>本馆没有开放时间</source>
        <translation>This hub has no opening hours</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>星期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>平常</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>旗舰式</source>
        <translation>Flagship</translation>
    </message>
    <message>
        <source>星月式</source>
        <translation>Star &amp; moons</translation>
    </message>
    <message>
        <source>串联式</source>
        <translation>Linked beads</translation>
    </message>
    <message>
        <source>综合体</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>健康</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>运动</source>
        <translation>Sports</translation>
    </message>
    <message>
        <source>文化</source>
        <translation>Culture</translation>
    </message>
    <message>
        <source>手作</source>
        <translation>Crafts</translation>
    </message>
    <message>
        <source>阅读</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>数字生活</source>
        <translation>Digital life</translation>
    </message>
    <message>
        <source>亲子</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>科普</source>
        <translation>Science</translation>
    </message>
    <message>
        <source>志愿</source>
        <translation>Volunteering</translation>
    </message>
    <message>
        <source>咨询</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>1月</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>2月</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>3月</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>4月</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>5月</source>
        <translation>May</translation>
    </message>
    <message>
        <source>6月</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>7月</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>8月</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>9月</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>10月</source>
        <translation>Oct</translation>
    </message>
    <message>
        <source>11月</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>12月</source>
        <translation>Dec</translation>
    </message>
    <message>
        <source>%1%2日</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month, weekday</comment>
        <translation>%2, %1</translation>
    </message>
    <message>
        <source>%1 米</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 公里</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>floor, room</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>一楼</source>
        <translation>1F</translation>
    </message>
    <message>
        <source>二楼</source>
        <translation>2F</translation>
    </message>
    <message>
        <source>三楼</source>
        <translation>3F</translation>
    </message>
    <message>
        <source>四楼</source>
        <translation>4F</translation>
    </message>
    <message>
        <source>五楼</source>
        <translation>5F</translation>
    </message>
    <message>
        <source>六楼</source>
        <translation>6F</translation>
    </message>
    <message>
        <source>七楼</source>
        <translation>7F</translation>
    </message>
    <message>
        <source>八楼</source>
        <translation>8F</translation>
    </message>
    <message>
        <source>九楼</source>
        <translation>9F</translation>
    </message>
    <message>
        <source>十楼</source>
        <translation>10F</translation>
    </message>
    <message>
        <source>地下%1层</source>
        <translation>B%1</translation>
    </message>
    <message>
        <source>%1楼</source>
        <translation>%1F</translation>
    </message>
    <message>
        <source>紧急</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>重要</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>人人可来</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>长者</source>
        <translation>Elders</translation>
    </message>
    <message>
        <source>儿童</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>家庭</source>
        <translation>Families</translation>
    </message>
    <message>
        <source>成人</source>
        <translation>Adults</translation>
    </message>
    <message>
        <source>社会服务</source>
        <translation>Social service</translation>
    </message>
    <message>
        <source>志愿服务</source>
        <translation>Volunteering</translation>
    </message>
    <message>
        <source>文化艺术</source>
        <translation>Arts and culture</translation>
    </message>
    <message>
        <source>健康医疗</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>教育培训</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>其他机构</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>免费</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>价格请询问</source>
        <translation>Ask for the price</translation>
    </message>
    <message>
        <source>%1 元</source>
        <translation>¥%1</translation>
    </message>
    <message>
        <source>书房</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>食堂</source>
        <translation>Canteen</translation>
    </message>
    <message>
        <source>健身</source>
        <translation>Gym</translation>
    </message>
    <message>
        <source>健康小屋</source>
        <translation>Health cabin</translation>
    </message>
    <message>
        <source>托育</source>
        <translation>Nursery</translation>
    </message>
    <message>
        <source>长者活动</source>
        <translation>Elders&apos; club</translation>
    </message>
    <message>
        <source>日间照料</source>
        <translation>Day care</translation>
    </message>
    <message>
        <source>青少年科普</source>
        <translation>Youth science</translation>
    </message>
    <message>
        <source>多功能厅</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>北</source>
        <translation>north</translation>
    </message>
    <message>
        <source>东北</source>
        <translation>north-east</translation>
    </message>
    <message>
        <source>东</source>
        <translation>east</translation>
    </message>
    <message>
        <source>东南</source>
        <translation>south-east</translation>
    </message>
    <message>
        <source>南</source>
        <translation>south</translation>
    </message>
    <message>
        <source>西南</source>
        <translation>south-west</translation>
    </message>
    <message>
        <source>西</source>
        <translation>west</translation>
    </message>
    <message>
        <source>西北</source>
        <translation>north-west</translation>
    </message>
    <message>
        <source>4万 8亿 12万亿</source>
        <comment>large units: each a power of ten and its word</comment>
        <translation>3K 6M 9B 12T</translation>
    </message>
    <message>
        <source>%1 个馆里 %2 个有数</source>
        <comment>all hubs, counted ones</comment>
        <translation>%2 of %1 hubs</translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <source>日均人次 · 黑线：上一年同月</source>
        <translation>Visits a day · black line: year before</translation>
    </message>
</context>
<context>
    <name>YearTable</name>
    <message>
        <source>人次</source>
        <translation>visits</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>日均</source>
        <translation>A day</translation>
    </message>
    <message>
        <source>比上年</source>
        <translation>On year</translation>
    </message>
    <message>
        <source>%1年%2</source>
        <comment>year, month</comment>
        <translation>%2 %1</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>全区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>本馆</source>
        <translation>This hub</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>镇街</source>
        <translation>Town-street</translation>
    </message>
    <message>
        <source>综合体</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>样式</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>人流</source>
        <translation>Crowd</translation>
    </message>
    <message>
        <source>在馆人数</source>
        <translation>Inside</translation>
    </message>
    <message>
        <source>可容人数</source>
        <translation>Room for</translation>
    </message>
    <message>
        <source>今日人次</source>
        <translation>Visits today</translation>
    </message>
    <message>
        <source>联动社会组织</source>
        <translation>Linked organisations</translation>
    </message>
    <message>
        <source>惠屏工作台</source>
        <translation>Hubscreen staff desk</translation>
    </message>
    <message>
        <source>显示 %1 / %2 个综合体</source>
        <translation>%1 of %2 hubs shown</translation>
    </message>
    <message>
        <source>筛选名称、镇街或社会组织</source>
        <translation>Filter by name, town-street or organisation</translation>
    </message>
    <message>
        <source>全部样式</source>
        <translation>All styles</translation>
    </message>
    <message>
        <source>全部状态</source>
        <translation>All levels</translation>
    </message>
    <message>
        <source>明天 %1</source>
        <translation>tomorrow %1</translation>
    </message>
    <message>
        <source>%1月%2日 %3</source>
        <translation>%2/%1 %3</translation>
    </message>
    <message>
        <source>%1 · %2 开门</source>
        <translation>%1 · opens %2</translation>
    </message>
    <message>
        <source>今日全区人流 %1 · 空闲 %2 · 适中 %3 · 繁忙 %4 · 闭馆或暂无数据 %5</source>
        <translation>District visits today %1 · Quiet %2 · Moderate %3 · Busy %4 · Closed or no data %5</translation>
    </message>
    <message>
        <source>演示数据</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>数据 %1 更新</source>
        <translation>updated %1</translation>
    </message>
    <message>
        <source>选择令牌文件</source>
        <translation>Choose the token file</translation>
    </message>
    <message>
        <source>登录惠屏工作台</source>
        <translation>Sign in to the staff desk</translation>
    </message>
    <message>
        <source>浏览…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>平台地址</source>
        <translation>Platform address</translation>
    </message>
    <message>
        <source>令牌文件</source>
        <translation>Token file</translation>
    </message>
    <message>
        <source>平台地址应以 https:// 开头，例如 https://hub.example.gov.cn</source>
        <translation>The platform&apos;s address begins with https://, for example https://hub.example.gov.cn</translation>
    </message>
    <message>
        <source>平台地址里只写主机、端口和路径，不要写用户名或密码。</source>
        <translation>The platform&apos;s address has a host, a port and a path only, and no user or password.</translation>
    </message>
    <message>
        <source>读不到令牌文件：%1。请向平台管理员索取，并确认本账户可读。</source>
        <translation>The token file cannot be read: %1. Ask the platform&apos;s administrator for it, and make sure that this account may read it.</translation>
    </message>
    <message>
        <source> · 人流：%1 个馆里 %2 个有数</source>
        <translation> · visits: %2 of %1 hubs counted</translation>
    </message>
</context>
</TS>
